package dev.salve.check.structure;

import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All pages of a treatment together, its overview first. */
final class TreatmentPages {
    private final Article overview;
    private final List<SitePage> pages = new ArrayList<>();

    private TreatmentPages(Article overview, Treatment treatment) {
        this.overview = overview;
        pages.add(treatment.overview());
        pages.addAll(treatment.pages());
    }

    /**
     * The treatments that have to be complete: those in the first language, as translations may have fewer pages, whose
     * overview is no draft. None where something could not be read, as it may be what seems to be missing.
     */
    static List<TreatmentPages> complete(Site site) {
        List<TreatmentPages> complete = new ArrayList<>();
        String language = site.config().defaultLanguage().tag();
        for (Treatment treatment : site.library().isReadable() ? site.treatments() : List.<Treatment>of()) {
            Article overview = treatment.overview().article();
            if (overview != null
                    && !overview.front().draft()
                    && treatment.language().equals(language)) {
                complete.add(new TreatmentPages(overview, treatment));
            }
        }
        return complete;
    }

    Article overview() {
        return overview;
    }

    String title() {
        return overview.front().title().value();
    }

    boolean hasData(DataKind kind) {
        return articles().stream().anyMatch(article -> article.data().block(kind) != null);
    }

    boolean hasKind(Kind kind) {
        return articles().stream().anyMatch(article -> article.kind() == kind);
    }

    boolean says(Function<FrontMatter, @Nullable Object> field) {
        return articles().stream().anyMatch(article -> field.apply(article.front()) != null);
    }

    /** Whether a component stands on any page, also in a shared part. */
    boolean hasComponent(String name) {
        return pages.stream()
                .flatMap(page -> page.text().bodies().values().stream())
                .map(LinkedBody::body)
                .flatMap(body -> body.mentions().stream())
                .anyMatch(mention -> mention.kind() == Mention.Kind.COMPONENT
                        && mention.target().equals(name));
    }

    boolean citesSources() {
        return pages.stream().anyMatch(page -> !page.text().references().isEmpty());
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (SitePage page : pages) {
            if (page.article() != null) {
                articles.add(page.article());
            }
        }
        return articles;
    }
}
