package dev.salve.render;

import dev.salve.citation.ReferenceFormatter;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.markdown.Html;
import dev.salve.model.content.Reference;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The references that the pages of a site cite, as a list of sources prints them. One that can't be formatted is reported
 * and missing.
 *
 * <p>All are formatted when the first are asked for: a site that cites nothing never starts citeproc.
 */
public final class CitedReferences {
    private final Site site;
    private final Diagnostics diagnostics;
    private @Nullable Map<String, Map<String, Html>> byLanguage;

    public CitedReferences(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    /** Those of a language, by id. */
    public Map<String, Html> in(Language language) {
        return all().getOrDefault(language.tag(), Map.of());
    }

    /** Those of all languages, by tag and id. */
    public synchronized Map<String, Map<String, Html>> all() {
        Map<String, Map<String, Html>> known = byLanguage;
        if (known == null) {
            known = format();
            byLanguage = known;
        }
        return known;
    }

    private Map<String, Map<String, Html>> format() {
        Diagnostics problems = new Diagnostics();
        Map<String, Map<String, Html>> formatted = new HashMap<>();
        for (Language language : site.config().languages()) {
            formatted.put(
                    language.tag(),
                    ReferenceFormatter.format(
                            cited(language), site.config().citations().style(), language, problems));
        }
        // A reference that fails in one language fails in all; once is enough to say so.
        problems.sorted().stream().distinct().forEach(diagnostics::add);
        return formatted;
    }

    private List<Reference> cited(Language language) {
        return site.pages().stream()
                .filter(page -> page.language().tag().equals(language.tag()))
                .map(SitePage::text)
                .flatMap(text -> text.references().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(id -> site.library().references().get(id))
                .filter(Objects::nonNull)
                .toList();
    }
}
