package dev.salve.model.site;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the menu.
 *
 * @param label its words
 * @param page where it leads, or null for a page that is not on the site
 */
public record MenuEntry(String label, @Nullable SitePage page) {}
