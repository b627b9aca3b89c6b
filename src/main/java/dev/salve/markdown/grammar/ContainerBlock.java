package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A container directive with all that stands in it; its label, if it has one, is its first child. */
public final class ContainerBlock extends Block {
    private final DirectiveHead head;
    private boolean closed;

    ContainerBlock(DirectiveHead head) {
        super(head.chars());
        this.head = head;
    }

    public DirectiveHead head() {
        return head;
    }

    /** Whether a closing line has been found. */
    public boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {head.chars()};
    }
}
