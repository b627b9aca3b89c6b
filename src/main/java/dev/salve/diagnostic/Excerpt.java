package dev.salve.diagnostic;

import dev.salve.source.LineMap;
import dev.salve.source.SourceSpan;

/**
 * The line that a problem stands on, cut to what fits, and a second line that points at the place.
 *
 * @param text the line, with an ellipsis where it was cut
 * @param marks spaces, tabs where the line has tabs, and carets below the place
 */
record Excerpt(String text, String marks) {
    /** A cut goes to the end of a word if that is no further away than this. */
    private static final int WORD = 16;

    /** The first line of {@code span}, at most {@code most} characters of it. */
    static Excerpt of(SourceSpan span, int most) {
        LineMap lines = span.file().lines();
        int line = span.line();
        String text = lines.text(line);
        int start = Math.min(span.start() - lines.start(line), text.length());
        int end = Math.max(start, Math.min(span.end() - lines.start(line), text.length()));

        int[] characters = text.codePoints().map(TerminalText::visible).toArray();
        int from = text.codePointCount(0, start);
        int to = text.codePointCount(0, end);
        int first = 0;
        int last = characters.length;
        if (last > most) {
            int before = (most - Math.min(to - from, most)) / 2;
            first = Math.max(0, Math.min(from - before, last - most));
            last = Math.min(last, first + most);
            first = first == 0 ? 0 : wordStart(characters, first, from);
            last = last == characters.length ? last : wordEnd(characters, last, Math.min(to, last));
        }
        return cut(characters, first, last, from, Math.min(to, last));
    }

    private static Excerpt cut(int[] characters, int first, int last, int from, int to) {
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        if (first > 0) {
            text.append('…');
            marks.append(' ');
        }
        int marked = 0;
        for (int i = first; i < last; i++) {
            text.appendCodePoint(characters[i]);
            int width = TerminalText.width(characters[i]);
            if (i < from) {
                marks.append(characters[i] == '\t' ? "\t" : " ".repeat(width));
            } else if (i < to) {
                marked += width;
            }
        }
        if (last < characters.length) {
            text.append('…');
        }
        marks.append("^".repeat(Math.max(1, marked)));
        return new Excerpt(text.toString(), marks.toString());
    }

    private static int wordStart(int[] characters, int first, int most) {
        for (int i = first; i < Math.min(most, first + WORD); i++) {
            if (characters[i] == ' ') {
                return i + 1;
            }
        }
        return first;
    }

    private static int wordEnd(int[] characters, int last, int least) {
        for (int i = last; i > Math.max(least, last - WORD); i--) {
            if (characters[i] == ' ') {
                return i;
            }
        }
        return last;
    }
}
