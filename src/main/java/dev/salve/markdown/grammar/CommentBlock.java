package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** An HTML comment that fills one line or more. */
public final class CommentBlock extends Block {
    private boolean closed;
    private @Nullable BasedSequence rest;

    CommentBlock(BasedSequence chars) {
        super(chars);
    }

    /** Whether the comment has an end. */
    public boolean closed() {
        return closed;
    }

    /** What stands behind the comment's end on its last line, or null. */
    public @Nullable BasedSequence rest() {
        return rest;
    }

    void close(@Nullable BasedSequence behind) {
        closed = true;
        rest = behind;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
