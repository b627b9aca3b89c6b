package dev.salve.markdown.grammar;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Holds a container open until the line behind its closing line. */
final class ContainerParser extends AbstractBlockParser {
    private final ContainerBlock block;
    private final @Nullable DirectiveLabel label;

    ContainerParser(DirectiveHead head) {
        block = new ContainerBlock(head);
        BasedSequence written = head.label();
        label = written == null ? null : new DirectiveLabel(written);
        if (label != null) {
            block.appendChild(label);
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return block.closed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (label != null) {
            inlineParser.parse(label.getChars(), label);
        }
    }
}
