package dev.salve.markdown;

import dev.salve.source.SourceSpan;

/**
 * One reference named in a citation.
 *
 * @param key the id of the reference, without the at sign
 * @param locator the page or section named after it, or empty
 * @param span where the key is written
 */
public record CitedReference(String key, String locator, SourceSpan span) {}
