package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of three or more colons. */
public final class ClosingLine extends Block {
    private final boolean closes;

    ClosingLine(BasedSequence chars, boolean closes) {
        super(chars);
        this.closes = closes;
    }

    /** Whether it closes a container; otherwise there is nothing to close. */
    public boolean closes() {
        return closes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
