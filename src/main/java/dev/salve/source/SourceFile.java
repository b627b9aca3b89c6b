package dev.salve.source;

import org.jspecify.annotations.Nullable;

/**
 * One text file as it was read: the path that messages show, and its text.
 *
 * <p>Two source files are the same only if they are the same object.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private volatile @Nullable LineMap lines;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** A file with its text; {@code path} is relative to the project, with forward slashes. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text);
    }

    /** A file or folder whose text is of no concern: a picture, a missing file, an output folder. */
    public static SourceFile named(String path) {
        return new SourceFile(path, "");
    }

    /** The path as messages show it. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** A part of this file; offsets are clamped to its text. */
    public SourceSpan span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        return new SourceSpan(this, from, Math.max(from, Math.min(end, text.length())));
    }

    /** The file as a whole, for problems that have no place in it. */
    public SourceSpan whole() {
        return new SourceSpan(this, 0, 0);
    }

    /** Lines and columns of this file, computed when first asked for. */
    public LineMap lines() {
        LineMap map = lines;
        if (map == null) {
            map = LineMap.of(text);
            lines = map;
        }
        return map;
    }

    @Override
    public String toString() {
        return path;
    }
}
