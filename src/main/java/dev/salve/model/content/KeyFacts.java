package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;

/** A treatment in a few lines. */
public record KeyFacts(SourceSpan span, List<Item> items) implements DataBlock {

    /**
     * One line.
     *
     * @param label a few words, plain text
     * @param text what is to be known
     */
    public record Item(String label, MarkdownBody text) {}

    @Override
    public DataKind kind() {
        return DataKind.KEY_FACTS;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        items.forEach(item -> flow.text(item.text()));
    }
}
