package dev.salve.prose;

import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** The text of a block as it grows: white space folded, origins and marks noted. */
final class BlockText {
    private static final String NO_SPACE_BEFORE = ".,;:!?)]";

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Origins origins;
    private boolean spaceDue;
    private boolean afterCitation;

    BlockText(SourceSpan whole) {
        this.origins = new Origins(whole);
    }

    /** Adds a character that is written at {@code source}, or nowhere exactly if -1. */
    void character(char c, int source) {
        if (isSpace(c)) {
            spaceDue = true;
            return;
        }
        space(c);
        origins.character(text.length(), source);
        text.append(c);
    }

    /** Adds characters of which none is a space, written one behind the other from {@code source}, or nowhere exactly. */
    void characters(char[] from, int start, int end, int source) {
        space(from[start]);
        origins.character(text.length(), source);
        text.append(from, start, end - start);
    }

    /** Adds what a fact prints. */
    void fact(String id, String words, SourceSpan source) {
        if (words.isBlank()) {
            return;
        }
        space(words.charAt(0));
        int start = text.length();
        origins.range(start, source);
        text.append(words.strip());
        marks.add(new Mark(Mark.Kind.FACT, id, start, text.length()));
    }

    /** Notes a citation behind what stands here so far. */
    void citation(String key) {
        marks.add(new Mark(Mark.Kind.CITATION, key, text.length(), text.length()));
        afterCitation = true;
    }

    private void space(char next) {
        boolean gapOfCitation = afterCitation && NO_SPACE_BEFORE.indexOf(next) >= 0;
        if (spaceDue && !text.isEmpty() && !gapOfCitation) {
            text.append(' ');
        }
        spaceDue = false;
        afterCitation = false;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 128 && (c == '\u00A0' || Character.isWhitespace(c)));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        return marks;
    }

    Origins origins() {
        return origins;
    }
}
