package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The label of a container, with its inline content. */
public final class DirectiveLabel extends Node {
    DirectiveLabel(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
