package dev.salve.theme;

import dev.salve.diagnostic.Spelling;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components, and nothing else that it can do. */
final class RecordModel implements TemplateHashModel {
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    /** The components of each record class, looked up once. */
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> getters = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                getters.put(component.getName(), getter(component));
            }
            return getters;
        }
    };

    private final Record view;
    private final ViewWrapper wrapper;

    RecordModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    private static MethodHandle getter(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(GETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records for templates are public: " + component, e);
        }
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        MethodHandle getter = COMPONENTS.get(view.getClass()).get(name);
        if (getter == null) {
            throw new UnknownName(name, view.getClass());
        }
        try {
            return wrapper.wrap((Object) getter.invokeExact((Object) view));
        } catch (TemplateModelException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor throws nothing checked", e);
        }
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
            Map<String, MethodHandle> known = COMPONENTS.get(type);
            String near = Spelling.didYouMean(name, known.keySet());
            this.hint = near != null ? near : "there are " + String.join(", ", known.keySet());
        }

        String name() {
            return name;
        }

        String hint() {
            return hint;
        }
    }
}
