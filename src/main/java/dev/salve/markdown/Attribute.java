package dev.salve.markdown;

import dev.salve.source.SourceSpan;

/**
 * A name and its value, as written on a directive, image or link.
 *
 * @param name in lower case
 * @param value without quotes; {@code true} for a flag
 * @param span where the whole of it is written
 */
public record Attribute(String name, String value, SourceSpan span) {}
