package dev.salve.model.site;

import dev.salve.model.content.GlossaryTerm;

/**
 * The first use of a term on a page, where it is explained.
 *
 * @param htmlStart where its words start in the body's HTML
 * @param htmlEnd where they end
 * @param term the term
 */
public record TermUse(int htmlStart, int htmlEnd, GlossaryTerm term) {}
