package dev.salve.render.view;

import dev.salve.markdown.Html;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text under one heading of the second level, or above the first.
 *
 * @param id its anchor
 * @param heading its words, or null for the text above the first heading
 * @param body what stands below the heading
 */
public record SectionView(String id, @Nullable Html heading, Html body) {}
