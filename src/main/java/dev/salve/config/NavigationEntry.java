package dev.salve.config;

import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the menu.
 *
 * @param target path of an article relative to the content folder, or an address that the generator makes, such as
 *     {@code glossary/}
 * @param label its words, or null for the title of the page
 * @param span where it is written
 */
public record NavigationEntry(String target, @Nullable String label, SourceSpan span) {}
