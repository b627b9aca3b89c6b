package dev.salve.signoff;

import dev.salve.source.SourceSpan;
import java.util.List;

/**
 * One block of a canonical text.
 *
 * @param kind what it is; not part of the text, so that a paragraph may become a list without a new signature
 * @param marker what its words mean where the words alone do not say it, such as {@code do not} or {@code risk}; or empty
 * @param words its words, white space folded; empty for a marker alone
 * @param place where it is written
 * @param sources ids of the references cited in it
 * @param facts ids of the facts filled in
 */
public record CanonicalLine(
        Kind kind, String marker, String words, SourceSpan place, List<String> sources, List<String> facts) {

    /** What a line is. */
    public enum Kind {
        TITLE,
        HEADING,
        /** A paragraph, a list item, a cell of a table, a value of the front matter. */
        TEXT,
        /** What begins a box, such as advice to get help. */
        BOX,
        /** What ends a box. */
        END,
        /** An entry of structured data. */
        DATA
    }

    public CanonicalLine {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    /** The line as it is signed. */
    public String text() {
        if (marker.isEmpty()) {
            return words;
        }
        return words.isEmpty() ? "[" + marker + "]" : "[" + marker + "] " + words;
    }
}
