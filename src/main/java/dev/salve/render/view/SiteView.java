package dev.salve.render.view;

import org.jspecify.annotations.Nullable;

/**
 * The site that a page belongs to.
 *
 * @param title its name
 * @param homeHref its home page in the page's language
 * @param searchHref its search page, or null where it has none
 * @param logo its logo, or null
 */
public record SiteView(
        String title,
        String homeHref,
        @Nullable String searchHref,
        @Nullable ImageView logo) {}
