package dev.salve.model.content;

import dev.salve.yaml.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for an article.
 *
 * @param name of the firm or body
 * @param url its address on the web, or null
 */
public record Sponsor(Text name, @Nullable Text url) {}
