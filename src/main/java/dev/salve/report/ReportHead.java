package dev.salve.report;

import dev.salve.model.content.Article;
import dev.salve.model.content.Person;
import dev.salve.model.content.Sponsor;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.List;

/** Says what a report is about. */
final class ReportHead {
    private ReportHead() {}

    static PackView.Head of(ReportSettings settings, Article article, SitePage page) {
        Site site = settings.site();
        List<String> authors = article.front().authors().stream()
                .map(author -> {
                    Person person = site.library().people().get(author.value());
                    return person == null ? author.value() : person.name() + ", " + person.role();
                })
                .toList();
        Sponsor sponsor = article.front().sponsor();
        return new PackView.Head(
                article.front().title().value(),
                site.config().identity().title(),
                article.file().path(),
                article.kind().word(),
                page.language().tag(),
                page.language().direction(),
                authors,
                sponsor == null ? null : sponsor.name().value(),
                site.date().toString(),
                settings.tool());
    }
}
