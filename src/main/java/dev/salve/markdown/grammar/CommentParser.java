package dev.salve.markdown.grammar;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads comments that begin a line. Other HTML blocks do not exist in Salve: a tag at the start of a line is judged
 * like any other tag, at its own place.
 */
final class CommentParser extends AbstractBlockParser {
    private static final String OPEN = "<!--";
    private static final String END = "-->";

    private final CommentBlock block;

    private CommentParser(BasedSequence opening) {
        block = new CommentBlock(opening);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return block.closed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        boolean first = line.getStartOffset() <= block.getStartOffset();
        int end = line.indexOf(END, first ? OPEN.length() : 0);
        if (end >= 0 && !block.closed()) {
            BasedSequence behind =
                    line.subSequence(end + END.length(), line.length()).trim();
            block.close(behind.isEmpty() ? null : behind);
        }
    }

    @Override
    public void closeBlock(ParserState state) {}

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || !line.matchChars(OPEN, start)) {
                return BlockStart.none();
            }
            int end = line.indexOf(END, start + OPEN.length());
            boolean textBehind = end >= 0
                    && !line.subSequence(end + END.length(), line.length()).isBlank();
            return textBehind
                    ? BlockStart.none()
                    : BlockStart.of(new CommentParser(line.subSequence(start, line.length())))
                            .atIndex(start);
        }
    }

    /** Makes the factory for a document. */
    record Factory() implements CustomBlockParserFactory {
        @Override
        public Start apply(DataHolder options) {
            return new Start(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
