package dev.salve.prose;

/**
 * Something in a sentence that is no word of the author's: what a fact prints, or where a reference is cited.
 *
 * @param kind what it is
 * @param target the id of the fact or the reference
 * @param start where it starts in the sentence's text
 * @param end where it ends; a citation prints nothing, so that it ends where it starts
 */
public record Mark(Kind kind, String target, int start, int end) {
    /** What a mark is. */
    public enum Kind {
        FACT,
        CITATION
    }
}
