package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A directive that fills a line and holds nothing, or a line of colons that is no right directive. */
public final class LeafBlock extends Block {
    private final DirectiveHead head;

    LeafBlock(DirectiveHead head) {
        super(head.chars());
        this.head = head;
    }

    public DirectiveHead head() {
        return head;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {head.chars()};
    }
}
