package dev.salve.serve;

import dev.salve.source.LineMap;
import dev.salve.source.SourceSpan;

/**
 * The line that a problem stands on, in three parts.
 *
 * @param before what stands before the place, cut to what helps
 * @param marked the place itself, as far as it is in this line
 * @param after what stands behind it, cut
 */
record MarkedLine(String before, String marked, String after) {
    private static final int CONTEXT = 80;
    private static final int MARKED = 160;

    static MarkedLine of(SourceSpan span) {
        LineMap lines = span.file().lines();
        String text = lines.text(span.line());
        int lineStart = lines.start(span.line());
        int start = Math.min(span.start() - lineStart, text.length());
        int end = Math.max(start, Math.min(span.end() - lineStart, text.length()));
        return new MarkedLine(
                last(text.substring(0, start)),
                first(text.substring(start, end), MARKED),
                first(text.substring(end), CONTEXT));
    }

    private static String first(String text, int most) {
        int characters = text.codePointCount(0, text.length());
        return characters <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static String last(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= CONTEXT ? text : "…" + text.substring(text.offsetByCodePoints(text.length(), -CONTEXT));
    }
}
