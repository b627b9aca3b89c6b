package dev.salve.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as templates see it: values by name. */
final class MapModel implements TemplateHashModel {
    private final Map<?, ?> values;
    private final ViewWrapper wrapper;

    MapModel(Map<?, ?> values, ViewWrapper wrapper) {
        this.values = values;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(values.get(name));
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
