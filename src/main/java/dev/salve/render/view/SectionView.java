package dev.salve.render.view;

import dev.salve.markdown.Html;

/**
 * A part of a text under one heading of the second level.
 *
 * @param id its anchor
 * @param heading its words
 * @param body what stands below the heading
 */
public record SectionView(String id, Html heading, Html body) {}
