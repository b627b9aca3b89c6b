package dev.salve.source;

import java.util.Arrays;

/** The offsets at which the lines of a text start; lines end with LF, CR LF or CR. */
public final class LineMap {
    private final String text;
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of {@code text}; an empty text has one empty line. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int count = 1;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean endsLine = c == '\n' || (c == '\r' && !(i + 1 < chars.length && chars[i + 1] == '\n'));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, count));
    }

    /** How many lines there are, at least 1. */
    public int count() {
        return starts.length;
    }

    /** The line that holds {@code offset}, counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of {@code offset} in code points, counted from 1. */
    public int column(int offset) {
        int start = starts[line(offset) - 1];
        return text.codePointCount(start, Math.min(offset, text.length())) + 1;
    }

    /** Where line {@code line} (from 1) starts. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The text of line {@code line} (from 1), without its line end. */
    public String text(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
