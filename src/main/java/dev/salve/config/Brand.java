package dev.salve.config;

import dev.salve.yaml.Text;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's looks.
 *
 * @param primary its main colour, such as {@code #1d5c46}
 * @param accent its second colour
 * @param logo path of its logo, relative to the content folder
 */
public record Brand(
        @Nullable Text primary,
        @Nullable Text accent,
        @Nullable Text logo) {}
