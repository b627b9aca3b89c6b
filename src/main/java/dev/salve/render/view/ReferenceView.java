package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * An entry in a page's list of references.
 *
 * @param id its anchor: {@code ref-1} for the first
 * @param number as citations print it
 * @param text the formatted reference
 * @param backHrefs the anchors of its citations on the page, in reading order
 */
public record ReferenceView(String id, String number, Html text, List<String> backHrefs) {}
