package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.StatedReview;
import java.time.Period;

/**
 * On a live site each article about a treatment is reviewed by a clinician who did not write it, and again in time: within
 * the site's interval, and never later than after three years.
 */
public final class StatedReviews implements ArticleCheck {
    private static final Period LONGEST = Period.ofMonths(36);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Article article = checked.article();
        boolean concerns = checked.isPublished() && ClinicalArticles.include(article);
        SiteConfig config = checked.site().config();
        if (!concerns || !config.isReadable() || config.identity().isDemonstration()) {
            return;
        }
        StatedReview review = article.front().review();
        if (review == null) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_MISSING,
                    article.titleSpan(),
                    "no clinician's review of this article is stated",
                    "have it reviewed, and add review: { by: …, on: …, next: … }");
            return;
        }
        boolean own = article.front().authors().stream()
                .anyMatch(author -> author.value().equals(review.by().value()));
        if (own) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_OWN_WORK,
                    review.by().span(),
                    "\"" + review.by().value() + "\" wrote this article and reviewed it too",
                    "have somebody else review it");
        }
        Period interval = config.review().interval();
        boolean beyondSite = review.next().isAfter(review.on().plus(interval));
        boolean beyondAll = review.next().isAfter(review.on().plus(LONGEST));
        if (beyondSite || beyondAll) {
            Period most = beyondSite && interval.toTotalMonths() <= LONGEST.toTotalMonths() ? interval : LONGEST;
            diagnostics.report(
                    DiagnosticCode.REVIEW_INTERVAL,
                    review.span(),
                    "from the review on " + review.on() + " to the next on " + review.next() + " are more than "
                            + most.toTotalMonths() + " months",
                    "set next to " + review.on().plus(most) + " or earlier");
        }
    }
}
