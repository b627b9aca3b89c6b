package dev.salve.link;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Library;
import dev.salve.model.site.FactIndex;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.model.site.Unpublished;
import dev.salve.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Joins what was read into a site. */
public final class SiteLinker {
    private final Workers workers;
    private final PublishingDay day;
    private final Diagnostics diagnostics;

    public SiteLinker(Workers workers, PublishingDay day, Diagnostics diagnostics) {
        this.workers = workers;
        this.day = day;
        this.diagnostics = diagnostics;
    }

    /** The site that {@code library} makes on the publishing day. */
    public Site link(Library library) {
        Addresses addresses = Addresses.plan(library.articles(), library.config(), diagnostics);
        LinkContext context = new LinkContext(library, day, addresses, diagnostics);
        List<Article> published = library.articles().stream()
                .filter(article -> day.absence(article) == null)
                .toList();
        IdChecks.logo(library, diagnostics);
        IdChecks.people(published, library, diagnostics);
        IdChecks.factSources(library, diagnostics);
        Treatments.checkKinds(published, diagnostics);

        List<Question> questions = QuestionOrder.sorted(Question.all(published, library, diagnostics), published);
        GeneratedPages generated = new GeneratedPages(context, published, questions);
        generated.announce();

        ArticlePages articlePages = new ArticlePages(context);
        List<SitePage> pages = new ArrayList<>(workers.map(articlePages.shown(published), articlePages::page));
        published.stream().filter(article -> article.kind() == Kind.FAQ).forEach(articlePages::check);
        pages.addAll(generated.pages(workers));
        pages.sort(Comparator.comparing(SitePage::url));
        List<Treatment> treatments = Treatments.of(pages, library.config().languages());
        return new Site(
                library,
                day.date(),
                pages,
                treatments,
                GlossaryUses.of(pages),
                FaqEntries.of(questions, pages, library),
                new FactIndex(context.factUses()),
                Redirects.of(pages, diagnostics),
                unpublished(library),
                Menu.of(context, pages));
    }

    private List<Unpublished> unpublished(Library library) {
        return library.articles().stream()
                .map(day::absence)
                .filter(Objects::nonNull)
                .toList();
    }
}
