package dev.salve.model.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All questions of the site, in the order of their pages. */
public final class FaqIndex {
    /**
     * How many questions the site's page gathers at most. On a site with more, it shows those about no treatment, and
     * leads to the pages of the treatments.
     */
    public static final int MOST_ON_SITE_PAGE = 200;

    private final List<FaqEntry> entries;
    private final Map<Place, List<FaqEntry>> byPlace = new HashMap<>();

    /** A treatment in a language, or with an empty folder a language as a whole. */
    private record Place(String language, String folder) {}

    public FaqIndex(List<FaqEntry> entries) {
        this.entries = List.copyOf(entries);
        for (FaqEntry entry : entries) {
            SitePage page = entry.page();
            add(new Place(page.language().tag(), ""), entry);
            if (!page.folder().isEmpty()) {
                add(new Place(page.language().tag(), page.folder()), entry);
            }
        }
    }

    private void add(Place place, FaqEntry entry) {
        byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(entry);
    }

    public List<FaqEntry> entries() {
        return entries;
    }

    /** The questions shown on a page of questions, each once: those of its treatment, or of its language. */
    public List<FaqEntry> on(SitePage faqPage) {
        Place place = new Place(faqPage.language().tag(), faqPage.folder());
        List<FaqEntry> all = byPlace.getOrDefault(place, List.of());
        Set<String> seen = new HashSet<>();
        return (isWhole(faqPage) ? all : ofNoTreatment(all))
                .stream().filter(entry -> seen.add(entry.key())).toList();
    }

    /** Whether a page of questions shows all that belong to it. */
    public boolean isWhole(SitePage faqPage) {
        Place place = new Place(faqPage.language().tag(), faqPage.folder());
        int count = byPlace.getOrDefault(place, List.of()).size();
        return !faqPage.folder().isEmpty() || count <= MOST_ON_SITE_PAGE;
    }

    private static List<FaqEntry> ofNoTreatment(List<FaqEntry> entries) {
        return entries.stream().filter(entry -> entry.page().folder().isEmpty()).toList();
    }
}
