package dev.salve.link;

import dev.salve.language.Letters;
import java.util.Locale;

/**
 * Walks over the words of escaped HTML text: letters, digits, and hyphens and apostrophes inside a word. Entities are no
 * words.
 */
final class Tokens {
    private final String text;
    private final int limit;
    private int start;
    private int end;

    Tokens(String text, int from, int to) {
        this.text = text;
        this.limit = to;
        this.start = from;
        this.end = from;
    }

    Tokens copy() {
        Tokens copy = new Tokens(text, start, limit);
        copy.end = end;
        return copy;
    }

    /** Moves to the next word; false where there is none. */
    boolean next() {
        int i = end;
        while (i < limit && !Letters.isLetterOrDigit(text.charAt(i))) {
            i = text.charAt(i) == '&' ? entityEnd(i) : i + 1;
        }
        start = i;
        while (i < limit && isWordPart(i)) {
            i++;
        }
        end = i;
        return end > start;
    }

    private int entityEnd(int ampersand) {
        int semicolon = text.indexOf(';', ampersand);
        return semicolon < 0 || semicolon >= limit ? ampersand + 1 : semicolon + 1;
    }

    private boolean isWordPart(int i) {
        char c = text.charAt(i);
        if (Letters.isPartOfWord(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '\u2019';
        return joins && i + 1 < limit && Letters.isLetterOrDigit(text.charAt(i + 1));
    }

    void skipTo(int place) {
        start = place;
        end = place;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The word in lower case. */
    String word() {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** A hash of the word in lower case, without making a string of it. */
    int hash() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + (c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c));
        }
        return hash ^ hash >>> 16;
    }
}
