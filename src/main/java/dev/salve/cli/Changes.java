package dev.salve.cli;

import dev.salve.cli.Change.Kind;
import dev.salve.config.ReviewPolicy;
import dev.salve.config.WaiverText;
import dev.salve.model.content.Article;
import dev.salve.model.content.Fact;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Person;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Unpublished;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what happens to a site as time passes. */
final class Changes {
    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    /** Everything that is dated, by day; what is overdue comes first. */
    static List<Change> of(Site site) {
        Changes changes = new Changes();
        site.unpublished().forEach(changes::unpublished);
        for (SitePage page : site.pages()) {
            Article article = page.article();
            if (article != null) {
                changes.published(article, site);
            }
        }
        changes.waivers(site.config().rules().waivers());
        String language = site.config().defaultLanguage().tag();
        site.library().facts().getOrDefault(language, Map.of()).values().forEach(changes::fact);
        if (!site.config().identity().isDemonstration()) {
            site.library().people().values().forEach(changes::registration);
        }
        changes.found.sort(Change.BY_DAY);
        return List.copyOf(changes.found);
    }

    private void unpublished(Unpublished unpublished) {
        if (unpublished.reason() == Unpublished.Reason.FUTURE) {
            add(unpublished.date(), Kind.PUBLISHES, unpublished.article());
        }
    }

    private void published(Article article, Site site) {
        FrontMatter front = article.front();
        StatedReview review = front.review();
        add(front.expires(), Kind.EXPIRES, article);
        if (review != null) {
            add(review.next(), Kind.REVIEW, article);
            ReviewPolicy policy = site.config().review();
            if (policy.standing(review.next(), site.date()) == ReviewPolicy.Standing.UNDER_REVIEW) {
                add(policy.lastDayOfNotice(review.next()), Kind.NOTICE, article);
            }
        }
        waivers(front.waivers());
    }

    private void add(@Nullable LocalDate date, Kind kind, Article article) {
        if (date != null) {
            found.add(new Change(date, kind, "\"" + article.front().title().value() + "\"", article.titleSpan()));
        }
    }

    private void waivers(List<WaiverText> waivers) {
        for (WaiverText waiver : waivers) {
            found.add(new Change(waiver.until(), Kind.WAIVER, waiver.code().value(), waiver.span()));
        }
    }

    private void registration(Person person) {
        LocalDate until = person.registeredUntil();
        if (until != null) {
            found.add(new Change(until, Kind.REGISTRATION, person.name(), person.span()));
        }
    }

    private void fact(Fact fact) {
        LocalDate until = fact.validUntil();
        if (until != null) {
            found.add(new Change(until, Kind.FACT, "the fact \"" + fact.id() + "\"", fact.span()));
        }
    }
}
