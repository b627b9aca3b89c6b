package dev.salve.model.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in one of its languages, as search engines are told of it.
 *
 * @param language its tag, or {@code x-default} for those who read none of them
 * @param address its absolute address
 */
public record Alternate(String language, String address) {

    /** A page in each of its languages, itself included, and the default; none for a page in a single language. */
    public static List<Alternate> of(Site site, SitePage page) {
        List<SitePage> translations = site.translations(page);
        if (translations.size() < 2) {
            return List.of();
        }
        List<Alternate> alternates = new ArrayList<>();
        for (SitePage translation : translations) {
            alternates.add(new Alternate(translation.language().tag(), address(site, translation)));
        }
        alternates.add(new Alternate("x-default", address(site, translations.get(0))));
        return List.copyOf(alternates);
    }

    private static String address(Site site, SitePage page) {
        return site.config().identity().absolute(page.url().path());
    }
}
