package dev.salve.check.review;

import dev.salve.check.SiteCheck;
import dev.salve.config.ReviewPolicy;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.time.LocalDate;

/** Reviews are announced before they fall due, and reported from the day on. */
public final class ReviewClock implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        ReviewPolicy policy = site.config().review();
        for (SitePage page : site.pages()) {
            StatedReview review =
                    page.article() == null ? null : page.article().front().review();
            if (review == null) {
                continue;
            }
            LocalDate next = review.next();
            if (!site.date().isBefore(next)) {
                diagnostics.report(
                        DiagnosticCode.REVIEW_OVERDUE,
                        review.span(),
                        "this article was to be reviewed by " + next,
                        "have it reviewed, and set on and next anew");
            } else if (!site.date().isBefore(next.minus(policy.warn()))) {
                diagnostics.report(
                        DiagnosticCode.REVIEW_DUE,
                        review.span(),
                        "this article is to be reviewed by " + next,
                        "ask the reviewer now");
            }
        }
    }
}
