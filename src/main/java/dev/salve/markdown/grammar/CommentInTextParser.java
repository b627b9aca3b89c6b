package dev.salve.markdown.grammar;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises comments in running text. Ours, because the library's own overflows the stack on long ones and prints those
 * that hold two hyphens. A comment without an end is a node of its first four characters alone.
 */
final class CommentInTextParser implements InlineParserExtension {
    private static final String OPEN = "<!--";
    private static final String END = "-->";

    private @Nullable BasedSequence lastInput;
    private boolean noMoreEnds;

    private CommentInTextParser() {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (!input.matchChars(OPEN, start)) {
            return false;
        }
        if (input != lastInput) {
            lastInput = input;
            noMoreEnds = false;
        }
        int end = noMoreEnds ? -1 : input.indexOf(END, start + OPEN.length());
        noMoreEnds = end < 0;
        int after = end < 0 ? start + OPEN.length() : end + END.length();
        parser.appendNode(new HtmlInlineComment(input.subSequence(start, after)));
        parser.setIndex(after);
        return true;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public void finalizeDocument(InlineParser parser) {}

    /** Makes the extension for a document. */
    record Factory() implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new CommentInTextParser();
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
