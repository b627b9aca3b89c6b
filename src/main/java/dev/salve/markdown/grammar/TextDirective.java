package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A directive in running text; the inline content of its label is its children. */
public final class TextDirective extends Node {
    private final DirectiveHead head;

    TextDirective(DirectiveHead head) {
        super(head.chars());
        this.head = head;
    }

    public DirectiveHead head() {
        return head;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
