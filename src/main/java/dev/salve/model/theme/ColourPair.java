package dev.salve.model.theme;

import dev.salve.source.SourceSpan;

/**
 * Two colours of a theme, one of which stands on the other.
 *
 * @param front the token of the text, line or sign: {@code ink}
 * @param back the token of what it stands on: {@code surface}
 * @param least the smallest contrast allowed, as 4.5 for 4.5:1
 * @param use what the pair is used for
 * @param span where it is written
 */
public record ColourPair(String front, String back, double least, String use, SourceSpan span) {}
