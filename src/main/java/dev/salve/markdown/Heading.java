package dev.salve.markdown;

import dev.salve.source.SourceSpan;

/**
 * A heading of a body, with the anchor that links lead to.
 *
 * @param level 1 to 6, as written; the title of a page is 1, so that an article should begin with 2
 * @param id its anchor, unique in the body
 * @param text its words without markup
 * @param html its words with inline markup, without links
 * @param htmlStart where its element starts in the body's HTML
 * @param span where it is written
 */
public record Heading(int level, String id, String text, Html html, int htmlStart, SourceSpan span) {}
