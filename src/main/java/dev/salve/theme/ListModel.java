package dev.salve.theme;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
final class ListModel implements TemplateSequenceModel, TemplateCollectionModel {
    private final List<?> items;
    private final ViewWrapper wrapper;

    ListModel(List<?> items, ViewWrapper wrapper) {
        this.items = items;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < items.size() ? wrapper.wrap(items.get(index)) : null;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> iterator = items.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(iterator.next());
            }

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }
        };
    }
}
