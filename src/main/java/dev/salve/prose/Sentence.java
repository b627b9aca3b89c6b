package dev.salve.prose;

import dev.salve.source.SourceSpan;
import java.util.List;

/**
 * One sentence, as a visitor reads it: facts filled in, citation numbers out, white space folded.
 *
 * @param text its words with their punctuation
 * @param tokens its words and numbers
 * @param marks the facts and citations in it, by place
 * @param start where it starts in the text of its block
 * @param block what it stands in
 */
public record Sentence(String text, List<Token> tokens, List<Mark> marks, int start, Block block) {

    /** Where it is written. */
    public SourceSpan span() {
        return span(0, text.length());
    }

    /** Where a part of it is written; both ends count in its text. */
    public SourceSpan span(int from, int to) {
        return block.span(start + from, start + to);
    }

    /** Where a word of it is written. */
    public SourceSpan span(Token token) {
        return span(token.start(), token.end());
    }

    /** How many words it has, numbers among them. */
    public int words() {
        return tokens.size();
    }

    /** Whether a number stands in it, in figures. */
    public boolean hasNumbers() {
        for (Token token : tokens) {
            if (token.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reference is cited in it. */
    public boolean isCited() {
        return marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.CITATION);
    }

    /** Whether it ends as a whole sentence does: with a full stop, a question mark or an exclamation mark. */
    public boolean isClosed() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
            if ("\"')]»”’".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
