package dev.salve.theme;

import dev.salve.diagnostic.Spelling;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components, and nothing else that it can do. */
final class RecordModel implements TemplateHashModel {
    private final Record view;
    private final ViewWrapper wrapper;

    RecordModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Function<Object, Object> getter = RecordComponents.of(view.getClass()).getter(name);
        if (getter == null) {
            throw new UnknownName(name, view.getClass());
        }
        return wrapper.wrap(getter.apply(view));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** A template asks a record for something that it never has: a slip of the pen, even behind a default. */
    static final class UnknownName extends TemplateModelException {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final String hint;

        UnknownName(String name, Class<?> type) {
            super("nothing is called \"" + name + "\" here");
            this.name = name;
            Set<String> known = RecordComponents.of(type).names();
            String near = Spelling.didYouMean(name, known);
            this.hint = near != null ? near : "there are " + String.join(", ", known);
        }

        String name() {
            return name;
        }

        String hint() {
            return hint;
        }
    }
}
