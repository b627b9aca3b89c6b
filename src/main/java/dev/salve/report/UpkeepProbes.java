package dev.salve.report;

import dev.salve.markdown.Mention;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Reference;
import dev.salve.model.content.Risks;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.SignOff;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What can be known of what a page rests on, who answers for it, and how it is kept up to date. */
final class UpkeepProbes {
    /** Sources that are older count as old (our own figure, as in the rule). */
    private static final int OLD = 5;

    private UpkeepProbes() {}

    static Evidence sources(ScoredArticle scored) {
        int count = scored.page().text().references().size();
        return count == 0
                ? Evidence.no("this page cites no source")
                : Evidence.yes(
                        count + " sources are cited and listed",
                        scored.article().titleSpan());
    }

    static Evidence sourceYears(ScoredArticle scored) {
        List<Integer> years = scored.page().text().references().stream()
                .map(id -> scored.library().references().get(id))
                .filter(Objects::nonNull)
                .map(Reference::year)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return Evidence.no("this page cites no source with a year");
        }
        int newest = years.get(years.size() - 1);
        String words = "its sources are of the years " + years.get(0) + " to " + newest;
        boolean old = newest < scored.checked().site().date().getYear() - OLD;
        return old ? Evidence.no(words) : Evidence.ask(words, null);
    }

    static Evidence facts(ScoredArticle scored) {
        SourceSpan first = scored.mention(mention -> mention.kind() == Mention.Kind.FACT);
        SourceSpan often = scored.shown(DataKind.RISKS).stream()
                .flatMap(block -> ((Risks) block).items().stream())
                .map(Risks.Risk::frequency)
                .filter(Objects::nonNull)
                .map(Text::span)
                .findFirst()
                .orElse(null);
        if (first == null) {
            first = often;
        }
        return Evidence.ask(
                first == null ? "no figure comes from the file of facts" : "figures come from the file of facts",
                first);
    }

    static Evidence dates(ScoredArticle scored) {
        FrontMatter front = scored.front();
        LocalDate changed = front.changed();
        return changed == null
                ? Evidence.no("the front matter says neither published nor updated")
                : Evidence.yes(
                        "published or updated on " + changed, scored.article().titleSpan());
    }

    static Evidence authors(ScoredArticle scored) {
        return scored.front().authors().isEmpty()
                ? Evidence.no("the front matter names no authors")
                : Evidence.yes(
                        "the page names " + scored.front().authors().size() + " as authors",
                        scored.front().authors().get(0).span());
    }

    static Evidence reviewed(ScoredArticle scored) {
        StatedReview review = scored.front().review();
        if (review == null) {
            return Evidence.no("no review is stated");
        }
        boolean own = scored.front().authors().stream()
                .anyMatch(author -> author.value().equals(review.by().value()));
        String words = "\"" + review.by().value() + "\" reviewed it on " + review.on();
        return own ? Evidence.no(words + ", and wrote it too") : Evidence.yes(words, review.span());
    }

    static Evidence signed(ScoredArticle scored) {
        SignOff signOff = scored.checked().site().signOff(scored.article().id());
        if (signOff == null || !signOff.isReadable()) {
            return Evidence.no("nobody has signed the text");
        }
        return signOff.isCurrent()
                ? Evidence.yes(
                        "the text is the one that was signed", signOff.record().whole())
                : Evidence.no("the text has changed since it was signed");
    }

    static Evidence nextReview(ScoredArticle scored) {
        StatedReview review = scored.front().review();
        return review == null
                ? Evidence.no("no review is stated")
                : Evidence.yes("the next review falls due on " + review.next(), review.span());
    }

    static Evidence feedback(ScoredArticle scored) {
        SourceSpan page = scored.sitePage("feedback", "contact");
        if (page == null && scored.checked().site().config().clinic().email() != null) {
            return Evidence.yes(
                    "every page shows the clinic's address for messages",
                    scored.checked().site().config().file().whole());
        }
        return Evidence.found(page, "the site has a page for it", "the site has no page for it and no email");
    }

    /** Whom the page reaches; that every picture has an alternative and every control a name, the build sees to itself. */
    static Evidence inclusion(ScoredArticle scored) {
        List<String> languages = scored.checked().site().translations(scored.page()).stream()
                .map(page -> page.language().tag())
                .toList();
        SourceSpan policy = scored.sitePage("accessibility");
        return Evidence.ask(
                "the page is there in " + String.join(", ", languages) + ", and the site has "
                        + (policy == null ? "no page" : "a page") + " on accessibility",
                policy);
    }

    static Evidence updatePolicy(ScoredArticle scored) {
        long months = scored.checked().site().config().review().interval().toTotalMonths();
        return Evidence.found(
                scored.sitePage("editorial-policy", "about"),
                "the site has a page for it, and reviews fall due after " + months + " months",
                "the site has neither editorial-policy.md nor about.md");
    }

    static Evidence policyPage(ScoredArticle scored) {
        SourceSpan page = scored.sitePage("editorial-policy", "about");
        return page == null
                ? Evidence.no("the site has neither editorial-policy.md nor about.md")
                : Evidence.ask("the site has a page for it; whether it says who pays, a person has to see", page);
    }
}
