package dev.salve.render.view;

import dev.salve.markdown.Html;

/**
 * The first use of a glossary term on a page: the words, and what they mean.
 *
 * @param id unique on the page
 * @param words as the text has them
 * @param name the term
 * @param definition what it means
 * @param href the term in the glossary
 */
public record TermView(String id, Html words, String name, Html definition, String href) implements ComponentView {

    /** The name of its template. */
    public static final String TEMPLATE = "term";

    @Override
    public String template() {
        return TEMPLATE;
    }
}
