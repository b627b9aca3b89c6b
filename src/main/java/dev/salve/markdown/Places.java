package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Turns offsets in the text that is parsed into places in the source file. */
final class Places {
    private final SourceFile file;
    private final @Nullable SourceSpan everything;

    private Places(SourceFile file, @Nullable SourceSpan everything) {
        this.file = file;
        this.everything = everything;
    }

    /** The text is the file's own, so that every offset is exact. */
    static Places in(SourceFile file) {
        return new Places(file, null);
    }

    /** The text differs from what is written in the file, so that everything is at {@code span}. */
    static Places at(SourceSpan span) {
        return new Places(span.file(), span);
    }

    SourceFile file() {
        return file;
    }

    SourceSpan span(int start, int end) {
        return everything == null ? file.span(start, end) : everything;
    }

    SourceSpan of(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    SourceSpan of(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    /** The offset in the file, or -1 where it is not known exactly. */
    int offset(int parsed) {
        return everything == null ? parsed : -1;
    }
}
