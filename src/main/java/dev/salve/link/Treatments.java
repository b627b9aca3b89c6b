package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Gathers the pages of each treatment and puts them into the order of the patient's path; treatments stand in the order
 * that their overviews state.
 */
final class Treatments {
    private static final Comparator<SitePage> PATH = Comparator.comparing(
                    (SitePage page) -> front(page).stage())
            .thenComparing(page -> front(page).order())
            .thenComparing(page -> front(page).kind())
            .thenComparing(SitePage::url);

    private static final Comparator<SitePage> SHELF =
            Comparator.comparing((SitePage overview) -> front(overview).order()).thenComparing(SitePage::folder);

    private Treatments() {}

    static List<Treatment> of(List<SitePage> pages, List<Language> languages) {
        List<Treatment> treatments = new ArrayList<>();
        for (Language language : languages) {
            Map<String, List<SitePage>> folders = new TreeMap<>();
            for (SitePage page : pages) {
                if (!page.folder().isEmpty() && page.language() == language) {
                    folders.computeIfAbsent(page.folder(), folder -> new ArrayList<>())
                            .add(page);
                }
            }
            List<SitePage> overviews = folders.values().stream()
                    .flatMap(List::stream)
                    .filter(page -> page.type() == PageType.TREATMENT)
                    .sorted(SHELF)
                    .toList();
            overviews.forEach(overview ->
                    treatments.add(treatment(overview, folders.getOrDefault(overview.folder(), List.of()))));
        }
        return treatments;
    }

    private static Treatment treatment(SitePage overview, List<SitePage> members) {
        List<SitePage> path = members.stream()
                .filter(page -> page.type() == PageType.ARTICLE)
                .sorted(PATH)
                .toList();
        SitePage faq = members.stream()
                .filter(page -> page.type() == PageType.FAQ)
                .findFirst()
                .orElse(null);
        return new Treatment(overview.folder(), overview.language().tag(), overview, path, faq);
    }

    private static FrontMatter front(SitePage page) {
        return Objects.requireNonNull(page.article()).front();
    }

    /** Reports a treatment that is no index, and an index of a folder that is no treatment. */
    static void checkKinds(List<Article> articles, Diagnostics diagnostics) {
        for (Article article : articles) {
            boolean isIndex = article.id().name().equals("index")
                    && !article.id().folder().isEmpty();
            if (article.readable() && isIndex != (article.kind() == Kind.TREATMENT)) {
                diagnostics.report(
                        DiagnosticCode.YAML_BAD_VALUE,
                        article.titleSpan(),
                        isIndex
                                ? "the index.md of a treatment is of kind \""
                                        + article.kind().word() + "\""
                                : "only the index.md of a folder can be a treatment",
                        isIndex ? "write \"kind: treatment\"" : "give this article another kind");
            }
        }
    }
}
