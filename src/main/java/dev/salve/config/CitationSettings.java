package dev.salve.config;

/**
 * How references are printed.
 *
 * @param style their style
 */
public record CitationSettings(Style style) {

    /** Numeric styles of medicine. */
    public enum Style {
        /** American Medical Association, 11th edition. */
        AMA,
        /** National Library of Medicine, citation-sequence. */
        NLM
    }
}
