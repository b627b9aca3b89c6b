package dev.salve.theme;

import java.io.Writer;

/** Collects what a template prints, up to a limit. */
final class CappedWriter extends Writer {
    private final StringBuilder out;
    private final int limit;

    CappedWriter(int expected, int limit) {
        this.out = new StringBuilder(expected);
        this.limit = limit;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        check(length);
        out.append(chars, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) {
        check(length);
        out.append(text, offset, offset + length);
    }

    @Override
    public void write(int c) {
        check(1);
        out.append((char) c);
    }

    private void check(int more) {
        if (out.length() + (long) more > limit) {
            throw new TooMuch(Place.here());
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
        return out.toString();
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
