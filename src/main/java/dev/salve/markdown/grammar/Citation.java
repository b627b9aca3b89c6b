package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A citation, {@code [@key; @key, p. 399]}. */
public final class Citation extends Node {
    private final List<Item> items;

    Citation(BasedSequence chars, List<Item> items) {
        super(chars);
        this.items = List.copyOf(items);
    }

    public List<Item> items() {
        return items;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /**
     * One reference of a citation.
     *
     * @param key without its at sign
     * @param locator what stands behind the comma, or empty
     */
    public record Item(BasedSequence key, BasedSequence locator) {}
}
