package dev.salve.model.theme;

import dev.salve.colour.ColourPair;
import dev.salve.source.SourceSpan;

/**
 * Two colours that a theme lets meet, as its {@code theme.yaml} states them.
 *
 * @param pair which colours, and the contrast that they need
 * @param span where that is written
 */
public record StatedPair(ColourPair pair, SourceSpan span) {}
