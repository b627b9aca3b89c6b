package dev.salve.link;

import dev.salve.language.Letters;
import java.util.Locale;

/**
 * Walks over the words of escaped HTML text: letters, digits, and hyphens and apostrophes inside a word. Entities are no
 * words.
 */
final class Tokens {
    private final char[] text;
    /** Where the text stands in the one that places are told of. */
    private final int offset;

    private int start;
    private int end;

    private Tokens(char[] text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** The words of a text between two places. */
    static Tokens of(String text, int from, int to) {
        char[] part = new char[to - from];
        text.getChars(from, to, part, 0);
        return new Tokens(part, from);
    }

    /** A walk of its own from the word where this one stands. */
    Tokens copy() {
        Tokens copy = new Tokens(text, offset);
        copy.start = start;
        copy.end = end;
        return copy;
    }

    /** Moves to the next word; false where there is none. */
    boolean next() {
        int i = end;
        while (i < text.length && !Letters.isLetterOrDigit(text[i])) {
            i = text[i] == '&' ? entityEnd(i) : i + 1;
        }
        start = i;
        while (i < text.length && isWordPart(i)) {
            i++;
        }
        end = i;
        return end > start;
    }

    private int entityEnd(int ampersand) {
        int i = ampersand + 1;
        while (i < text.length && text[i] != ';') {
            i++;
        }
        return i < text.length ? i + 1 : ampersand + 1;
    }

    private boolean isWordPart(int i) {
        char c = text[i];
        if (Letters.isPartOfWord(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '\u2019';
        return joins && i + 1 < text.length && Letters.isLetterOrDigit(text[i + 1]);
    }

    void skipTo(int place) {
        start = place - offset;
        end = start;
    }

    /** Where the word starts in the text that was given. */
    int start() {
        return start + offset;
    }

    /** Where the word ends in the text that was given. */
    int end() {
        return end + offset;
    }

    /** Whether nothing but one white space stands between another place and the word. */
    boolean isOneSpaceBehind(int place) {
        return start() == place + 1 && Character.isWhitespace(text[start - 1]);
    }

    /** The word in lower case. */
    String word() {
        return new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** A hash of the word in lower case, without making a string of it. */
    int hash() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            hash = hash * 31 + (c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c));
        }
        return hash ^ hash >>> 16;
    }
}
