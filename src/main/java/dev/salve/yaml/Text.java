package dev.salve.yaml;

import dev.salve.source.SourceSpan;

/**
 * A text and where it is written.
 *
 * @param value its characters, quotes and escapes resolved
 * @param span all of it as written, quotes included
 */
public record Text(String value, SourceSpan span) {}
