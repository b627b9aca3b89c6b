package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Judges the HTML that authors write, and writes what may stay. */
interface RawHtml {
    /** A tag or the like in running text. */
    void inline(Node node);

    /** A tag in the words for an image, where none can be written. */
    void inAlt(Node node);

    /** HTML that makes a block. */
    void block(Node node);

    /** The children of a node begin; the value is handed back when they end. */
    int enter();

    /** The children of a node end: tags that are still open since {@link #enter()} are closed. */
    void leave(int entered);
}
