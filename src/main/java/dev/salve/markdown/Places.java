package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;

/** Turns offsets in the text that is parsed into places in the source file. */
final class Places {
    private final SourceSpan where;
    private final boolean exact;

    private Places(SourceSpan where, boolean exact) {
        this.where = where;
        this.exact = exact;
    }

    /** The text is the file's own, so that every offset is exact; {@code where} is the part of it that is read. */
    static Places in(SourceSpan where) {
        return new Places(where, true);
    }

    /** The text differs from what is written in the file, so that everything is at {@code span}. */
    static Places at(SourceSpan span) {
        return new Places(span, false);
    }

    /** All of the text that is read. */
    SourceSpan where() {
        return where;
    }

    SourceFile file() {
        return where.file();
    }

    SourceSpan span(int start, int end) {
        return exact ? where.file().span(start, end) : where;
    }

    SourceSpan of(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    SourceSpan of(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    /** The offset in the file, or -1 where it is not known exactly. */
    int offset(int parsed) {
        return exact ? parsed : -1;
    }
}
