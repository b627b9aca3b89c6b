package dev.salve.markdown.grammar;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises citations, {@code [@key; @key, p. 399]}; {@code [@words](address)} stays a link. */
final class CitationParser implements InlineParserExtension {
    private @Nullable BasedSequence lastInput;
    private int noBracketFrom;

    private CitationParser() {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start + 1 >= input.length() || input.charAt(start + 1) != '@') {
            return false;
        }
        int close = closing(input, start + 2);
        if (close < 0 || isLink(input, close + 1)) {
            return false;
        }
        List<Citation.Item> items = items(input, start + 1, close);
        if (items.isEmpty()) {
            return false;
        }
        parser.appendNode(new Citation(input.subSequence(start, close + 1), items));
        parser.setIndex(close + 1);
        return true;
    }

    /** The next closing bracket, or -1 if another bracket opens first; remembers where there is none any more. */
    private int closing(BasedSequence input, int from) {
        if (input != lastInput) {
            lastInput = input;
            noBracketFrom = input.length();
        }
        for (int i = from; i < noBracketFrom; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                return -1;
            }
        }
        noBracketFrom = Math.min(noBracketFrom, from);
        return -1;
    }

    private static List<Citation.Item> items(BasedSequence input, int start, int end) {
        List<Citation.Item> items = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || input.charAt(i) == ';') {
                BasedSequence item = input.subSequence(from, i).trim();
                Citation.Item read = item.isEmpty() ? null : item(item);
                if (read != null && !read.key().isEmpty()) {
                    items.add(read);
                }
                from = i + 1;
            }
        }
        return items;
    }

    private static Citation.Item item(BasedSequence item) {
        BasedSequence written = item.charAt(0) == '@' ? item.subSequence(1, item.length()) : item;
        int comma = written.indexOf(',');
        return comma < 0
                ? new Citation.Item(written.trim(), written.subSequence(written.length(), written.length()))
                : new Citation.Item(
                        written.subSequence(0, comma).trim(),
                        written.subSequence(comma + 1, written.length()).trim());
    }

    /** Whether a link's address stands at {@code at}: parentheses that hold no space, unless a title follows it. */
    private static boolean isLink(BasedSequence input, int at) {
        if (at >= input.length() || input.charAt(at) != '(') {
            return false;
        }
        for (int i = at + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == ')' || c == '<') {
                return true;
            }
            if (c == ' ' || c == '\n') {
                char next = i + 1 < input.length() ? input.charAt(i + 1) : ' ';
                return next == '"' || next == '\'' || next == '(' || next == ')';
            }
        }
        return false;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public void finalizeDocument(InlineParser parser) {}

    /** Makes the extension for a document. */
    record Factory() implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new CitationParser();
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
