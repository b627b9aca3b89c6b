package dev.salve.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a component's mention says besides its name and attributes.
 *
 * @param label its label, inline text that may hold facts, or null
 * @param anchor the anchor made from the label, unique in the body; empty for components without a heading
 * @param sectionLevel level of the nearest heading above it in the same body, counting the headings of the components
 *     that hold it; 0 where there is none
 * @param items for a component that holds one list: the ranges of its items' content in the HTML
 */
public record Directive(@Nullable MarkdownBody label, String anchor, int sectionLevel, List<Item> items) {

    /**
     * The content of a list item.
     *
     * @param htmlStart where it starts in the body's HTML
     * @param htmlEnd where it ends
     */
    public record Item(int htmlStart, int htmlEnd) {}
}
