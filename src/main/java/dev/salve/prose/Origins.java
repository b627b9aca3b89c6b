package dev.salve.prose;

import dev.salve.source.SourceSpan;
import java.util.Arrays;

/**
 * Where the characters of a block's text are written. The text is cut into pieces: either each character of a piece is
 * one of the source, or the piece as a whole stands for a range of the source, such as what a fact prints.
 */
final class Origins {
    private final SourceSpan whole;
    private int[] text = new int[8];
    private int[] from = new int[8];
    private int[] to = new int[8];
    private int size;

    /** No pieces yet; {@code whole} is where all of the text is written. */
    Origins(SourceSpan whole) {
        this.whole = whole;
    }

    /** Adds a character at {@code at} in the text; {@code source} is its offset in the file, or -1 if not known. */
    void character(int at, int source) {
        if (source < 0) {
            return;
        }
        int last = size - 1;
        boolean continues = last >= 0 && isExact(last) && source - from[last] == at - text[last];
        if (!continues) {
            piece(at, source, -1);
        }
    }

    /** Adds characters from {@code at} in the text that stand for a range of the source. */
    void range(int at, SourceSpan source) {
        piece(at, source.start(), source.end());
    }

    private void piece(int at, int start, int end) {
        if (size == text.length) {
            text = Arrays.copyOf(text, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        text[size] = at;
        from[size] = start;
        to[size] = end;
        size++;
    }

    private boolean isExact(int piece) {
        return to[piece] < 0;
    }

    /** Where a part of the text is written; the whole where nothing is known of it. */
    SourceSpan span(int start, int end) {
        int first = pieceAt(start);
        int last = pieceAt(Math.max(start, end - 1));
        if (first < 0) {
            return whole;
        }
        int sourceStart = isExact(first) ? from[first] + (start - text[first]) : from[first];
        int sourceEnd = isExact(last) ? from[last] + (end - text[last]) : to[last];
        return whole.file().span(sourceStart, Math.max(sourceStart, sourceEnd));
    }

    private int pieceAt(int at) {
        int found = Arrays.binarySearch(text, 0, size, at);
        return found >= 0 ? found : -found - 2;
    }
}
