package dev.salve.yaml;

import java.io.Reader;

/**
 * Hands out text in pieces that never end between the two halves of a character, such as an emoji: the YAML library
 * fails on a piece that does.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] to, int at, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        boolean parted = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        if (parted && end - next > 1) {
            end--;
        }
        int read = end - next;
        text.getChars(next, end, to, at);
        next = end;
        return read;
    }

    @Override
    public void close() {}
}
