package dev.salve.report;

import dev.salve.citation.ReferenceFormatter;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.markdown.Html;
import dev.salve.model.content.Reference;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The references of a site, formatted once a language, and their numbers on each page. */
final class Bibliography {
    private final Site site;
    private final Map<String, Map<String, Html>> formatted = new HashMap<>();

    Bibliography(Site site) {
        this.site = site;
    }

    /** The numbers that the references of a page have there. */
    Numbers of(SitePage page) {
        List<String> ids = page.text().references();
        return new Numbers(ids, ids.isEmpty() ? Map.of() : formatted(page.language()));
    }

    private Map<String, Html> formatted(Language language) {
        Collection<Reference> all = site.library().references().values();
        // What can't be formatted has been reported by the build; it stands here by its id.
        return formatted.computeIfAbsent(
                language.tag(),
                tag -> ReferenceFormatter.format(all, site.config().citations().style(), language, new Diagnostics()));
    }

    /**
     * References by their numbers on a page.
     *
     * @param ids the first has number 1
     * @param formatted by id
     */
    record Numbers(List<String> ids, Map<String, Html> formatted) {

        List<PackView.Source> sources() {
            return IntStream.range(0, ids.size())
                    .mapToObj(i ->
                            new PackView.Source(i + 1, formatted.getOrDefault(ids.get(i), Html.escape(ids.get(i)))))
                    .toList();
        }

        /** The numbers of some references, or the id of one that the page does not number. */
        String of(List<String> cited) {
            return cited.stream()
                    .map(id -> ids.contains(id) ? String.valueOf(ids.indexOf(id) + 1) : id)
                    .collect(Collectors.joining(", "));
        }
    }
}
