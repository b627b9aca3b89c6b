package dev.salve.theme;

import java.io.Writer;
import java.util.Arrays;

/** Collects what a template prints, up to a limit. */
final class CappedWriter extends Writer {
    private final int limit;
    private char[] out;
    private int size;

    CappedWriter(int expected, int limit) {
        this.out = new char[expected];
        this.limit = limit;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        makeRoom(length);
        System.arraycopy(chars, offset, out, size, length);
        size += length;
    }

    @Override
    public void write(String text, int offset, int length) {
        makeRoom(length);
        text.getChars(offset, offset + length, out, size);
        size += length;
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        out[size++] = (char) c;
    }

    private void makeRoom(int more) {
        long needed = (long) size + more;
        if (needed > limit) {
            throw new TooMuch(Place.here());
        }
        if (needed > out.length) {
            out = Arrays.copyOf(out, (int) Math.min(limit, Math.max(needed, 2L * out.length)));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Memory needs no closing.
    }

    @Override
    public String toString() {
        return new String(out, 0, size);
    }

    /** The template printed more than the limit. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Place place;

        TooMuch(Place place) {
            this.place = place;
        }

        /** What was to be printed. */
        Place place() {
            return place;
        }
    }
}
