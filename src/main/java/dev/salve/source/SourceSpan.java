package dev.salve.source;

/**
 * A part of a source file, from {@code start} (included) to {@code end} (excluded), in UTF-16 units.
 *
 * @param file where it stands
 * @param start offset of its first character in the whole file
 * @param end offset behind its last character; equal to {@code start} for a place between characters
 */
public record SourceSpan(SourceFile file, int start, int end) {

    /** The characters of this span. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** The line of its first character, counted from 1. */
    public int line() {
        return file.lines().line(start);
    }

    /** The column of its first character in code points, counted from 1; a tab counts as one. */
    public int column() {
        return file.lines().column(start);
    }

    /** Whether this names the file rather than a place in it. */
    public boolean isWholeFile() {
        return start == 0 && end == 0;
    }

    /** A part of this span, {@code from} and {@code to} counted from its start. */
    public SourceSpan part(int from, int to) {
        return file.span(start + from, start + to);
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    public String location() {
        return isWholeFile() ? file.path() : file.path() + ":" + line() + ":" + column();
    }

    @Override
    public String toString() {
        return location();
    }
}
