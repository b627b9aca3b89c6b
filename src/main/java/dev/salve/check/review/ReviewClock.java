package dev.salve.check.review;

import dev.salve.check.SiteCheck;
import dev.salve.config.ReviewPolicy;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.time.LocalDate;

/**
 * Reviews are announced before they fall due, and reported from the day on. Where the site has a notice for it, a page may
 * stay under that notice for some days.
 */
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
            LocalDate lastOfNotice = policy.lastDayOfNotice(next);
            switch (policy.standing(next, site.date())) {
                case CURRENT -> {}
                case DUE ->
                    diagnostics.report(
                            DiagnosticCode.REVIEW_DUE,
                            review.span(),
                            "this article is to be reviewed by " + next,
                            "ask the reviewer now");
                case UNDER_REVIEW ->
                    diagnostics.report(
                            DiagnosticCode.REVIEW_UNDER_NOTICE,
                            review.span(),
                            overdue(next) + ", and its page can stay under a notice until " + lastOfNotice,
                            policy.overdue() == ReviewPolicy.Overdue.STOP
                                    ? "have it reviewed by then: after that day a build stops"
                                    : "have it reviewed by then, and set on and next anew");
                case OVERDUE ->
                    diagnostics.report(
                            DiagnosticCode.REVIEW_OVERDUE,
                            review.span(),
                            lastOfNotice == null
                                    ? overdue(next)
                                    : overdue(next) + ", and the time of its notice ran out on " + lastOfNotice,
                            "have it reviewed, and set on and next anew");
            }
        }
    }

    private static String overdue(LocalDate next) {
        return "this article was to be reviewed by " + next;
    }
}
