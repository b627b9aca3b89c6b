package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.config.ReviewPolicy;
import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.StatedReview;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * On a live site each article about a treatment is reviewed by a clinician who did not write it, and again in time: within
 * the site's interval, within a year where a tag of the article is one of high risk, and never later than after three
 * years.
 */
public final class StatedReviews implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!ClinicalArticles.concerns(checked)) {
            return;
        }
        Article article = checked.article();
        SiteConfig config = checked.site().config();
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
        interval(review, article.front().tags(), config.review(), diagnostics);
    }

    private static void interval(StatedReview review, List<Text> tags, ReviewPolicy policy, Diagnostics diagnostics) {
        Period most = policy.longest(tags, review.on());
        LocalDate latest = review.on().plus(most);
        if (!review.next().isAfter(latest)) {
            return;
        }
        Text tag = most.equals(ReviewPolicy.HIGH_RISK) ? policy.highRisk(tags) : null;
        diagnostics.report(
                DiagnosticCode.REVIEW_INTERVAL,
                review.span(),
                "from the review on " + review.on() + " to the next on " + review.next() + " are more than "
                        + words(most)
                        + (tag == null ? "" : ", the most for an article with the tag \"" + tag.value() + "\""),
                "set next to " + latest + " or earlier");
    }

    private static String words(Period period) {
        long months = period.toTotalMonths();
        return months > 0 ? months + " months" : "the interval that site.yaml sets";
    }
}
