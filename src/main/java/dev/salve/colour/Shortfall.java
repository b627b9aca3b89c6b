package dev.salve.colour;

import org.jspecify.annotations.Nullable;

/**
 * A pair of colours that can't be told apart as well as they must.
 *
 * @param scheme {@code light} or {@code dark}
 * @param pair which roles, and what they need
 * @param reached the contrast ratio that they have
 * @param nearest the colour for the foreground that is nearest and passes, or null if none does
 */
public record Shortfall(
        String scheme,
        ColourPair pair,
        double reached,
        @Nullable Colour nearest) {}
