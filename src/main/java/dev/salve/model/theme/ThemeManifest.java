package dev.salve.model.theme;

import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} says.
 *
 * @param id the name of the theme's folder, by which sites and other themes refer to it
 * @param name as shown to people
 * @param parent the id of the theme that it extends, or null for a root theme
 * @param parentSpan where the parent is named, or the whole file
 * @param primary the first of the two colours of which its own were made, such as {@code #1d5c46}; or null
 * @param accent the second, or null
 * @param pairs the colours that stand on one another
 */
public record ThemeManifest(
        String id,
        String name,
        @Nullable String parent,
        SourceSpan parentSpan,
        @Nullable String primary,
        @Nullable String accent,
        List<StatedPair> pairs) {}
