package dev.salve.media;

import java.util.List;
import java.util.Map;

/** A part of a drawing: an element or a piece of text. Comments are not kept. */
public sealed interface SvgNode {

    /**
     * An element.
     *
     * @param name without prefix
     * @param isSvg whether it is SVG's own; drawing programs add elements of theirs
     * @param attributes in the order in which they stand; {@code href} is written so whatever its namespace, others in
     *     a namespace have {@code prefix:name}
     * @param children in the order in which they stand
     */
    record Element(String name, boolean isSvg, Map<String, String> attributes, List<SvgNode> children)
            implements SvgNode {}

    /** Characters between elements. */
    record Text(String text) implements SvgNode {}
}
