package dev.salve.signoff;

import dev.salve.source.SourceSpan;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a line as they gather: white space folded, in Unicode's composed form, citations noted and left out. */
final class LineText {
    private static final String NO_SPACE_BEFORE = ".,;:!?)]";

    private final StringBuilder words = new StringBuilder();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private boolean spaceDue;
    private boolean afterCitation;
    private int source = -1;

    void character(char c) {
        if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c)) {
            spaceDue = true;
            return;
        }
        boolean gapOfCitation = afterCitation && NO_SPACE_BEFORE.indexOf(c) >= 0;
        if (spaceDue && !words.isEmpty() && !gapOfCitation) {
            words.append(' ');
        }
        spaceDue = false;
        afterCitation = false;
        words.append(c);
    }

    void text(String text) {
        text.chars().forEach(c -> character((char) c));
    }

    void fact(String id, String printed) {
        text(printed);
        facts.add(id);
    }

    void citation(String key) {
        sources.add(key);
        afterCitation = true;
    }

    /** Notes where the line is written, if that is not known yet. */
    void writtenAt(int offset) {
        if (source < 0) {
            source = offset;
        }
    }

    boolean isPlaced() {
        return source >= 0;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The line; {@code whole} is where it is written as far as nothing nearer is known. */
    CanonicalLine line(CanonicalLine.Kind kind, String marker, SourceSpan whole) {
        SourceSpan place = source < 0 ? whole : whole.file().span(source, endOfLine(whole, source));
        return new CanonicalLine(
                kind,
                composed(marker.strip().replaceAll("\\s+", " ")),
                composed(words),
                place,
                List.copyOf(sources),
                List.copyOf(facts));
    }

    private static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int endOfLine(SourceSpan whole, int from) {
        String text = whole.file().text();
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
