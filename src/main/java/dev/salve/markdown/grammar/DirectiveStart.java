package dev.salve.markdown.grammar;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises lines that begin with two colons or more. */
final class DirectiveStart extends AbstractBlockParserFactory {
    private final Set<String> singleLines;

    private DirectiveStart(DataHolder options, Set<String> singleLines) {
        super(options);
        this.singleLines = singleLines;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != ':') {
            return BlockStart.none();
        }
        int name = start;
        while (name < line.length() && line.charAt(name) == ':') {
            name++;
        }
        int colons = name - start;
        boolean directive =
                colons > 2 || (colons == 2 && name < line.length() && DirectiveReader.startsName(line.charAt(name)));
        if (!directive) {
            return BlockStart.none();
        }
        return BlockStart.of(
                        isBlankFrom(line, name)
                                ? closingLine(line, start, name, matched.getBlockParser())
                                : opening(line, start, colons))
                .atIndex(line.length());
    }

    /** Closes the innermost open container, if the line belongs to one and nothing stands before its colons. */
    private static BlockParser closingLine(BasedSequence line, int start, int end, BlockParser matched) {
        boolean closes = false;
        if (start <= 3 && isBlankTo(line, start)) {
            Block block = matched.getBlock();
            while (block != null && !closes) {
                if (block instanceof ContainerBlock container && !container.closed()) {
                    container.close();
                    closes = true;
                }
                block = block.getParent();
            }
        }
        return new LineParser(new ClosingLine(line.subSequence(start, end), closes));
    }

    private BlockParser opening(BasedSequence line, int start, int colons) {
        DirectiveHead head = DirectiveReader.line(line, start, colons);
        boolean opens = colons > 2 && !head.name().isEmpty() && !singleLines.contains(head.name());
        return opens ? new ContainerParser(head) : new LineParser(new LeafBlock(head));
    }

    private static boolean isBlankFrom(BasedSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (!DirectiveReader.isBlank(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlankTo(BasedSequence line, int to) {
        for (int i = 0; i < to; i++) {
            if (line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the factory for a document.
     *
     * @param singleLines the names of components that are no containers, so that a slip in the number of their colons
     *     does not swallow the rest of the article
     */
    record Factory(Set<String> singleLines) implements CustomBlockParserFactory {
        @Override
        public DirectiveStart apply(DataHolder options) {
            return new DirectiveStart(options, singleLines);
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
