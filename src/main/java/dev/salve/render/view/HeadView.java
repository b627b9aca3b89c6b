package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells browsers, search engines and those who share a link.
 *
 * @param title for the tab and the list of results
 * @param description for the list of results
 * @param contentPolicy the Content-Security-Policy, ready to stand between double quotes
 * @param canonical the page's one absolute address, or null where it has none
 * @param robots a rule for search engines, as {@code noindex}, or null
 * @param icon the address of the site's icon, or null
 * @param feed the address of the Atom feed, or null
 * @param properties Open Graph, in order
 * @param alternates the absolute addresses of the page's versions in each language, itself included; may be empty
 * @param data JSON-LD blocks, ready to stand in a script element
 * @param stylesheets style sheets that the page needs because of what it shows, as addresses; they come after those that
 *     the theme's shell names for all pages
 * @param scripts scripts, likewise
 */
public record HeadView(
        String title,
        String description,
        Html contentPolicy,
        @Nullable String canonical,
        @Nullable String robots,
        @Nullable String icon,
        @Nullable String feed,
        List<Property> properties,
        List<Alternate> alternates,
        List<Html> data,
        List<String> stylesheets,
        List<String> scripts) {

    /**
     * An Open Graph property.
     *
     * @param name as {@code og:title}
     * @param content its value
     */
    public record Property(String name, String content) {}

    /**
     * The page in one language.
     *
     * @param language a language, or {@code x-default}
     * @param href its absolute address
     */
    public record Alternate(String language, String href) {}
}
