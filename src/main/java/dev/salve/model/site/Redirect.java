package dev.salve.model.site;

import dev.salve.source.SourceSpan;

/**
 * An old address that leads to a page.
 *
 * @param from the old address below the site's root, ending with a slash
 * @param to where it leads
 * @param span where it is written
 */
public record Redirect(String from, SitePage to, SourceSpan span) {}
