package dev.salve.check.claims;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.site.PageWords;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import java.util.Locale;
import java.util.regex.Pattern;

/** A treatment says on one of its pages from what age it is given (ADV-10, pack uk). */
public final class MinimumAge implements SiteCheck {
    private static final Pattern AGE = Pattern.compile(
            "(under|over|below|aged?|at least|younger than|older than|minimum age of|turned) (the age of )?(1[68]|2[0-9]|eighteen)\\b"
                    + "|\\b(1[68]|2[0-9]|eighteen)( years)?( of age)? (or|and) (over|older|above)|\\badults only\\b");

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.config().rules().uses("uk")) {
            return;
        }
        for (Treatment treatment : site.treatments()) {
            SitePage overview = treatment.overview();
            Article article = overview.article();
            if (article != null && overview.language().isEnglish() && !givesAge(site, treatment)) {
                diagnostics.report(
                        DiagnosticCode.CLAIMS_NO_MINIMUM_AGE,
                        article.titleSpan(),
                        "no page of \"" + overview.title() + "\" says from what age it is given",
                        "say for example \"We treat people of 18 or over\", best where you say whom it suits");
            }
        }
    }

    private static boolean givesAge(Site site, Treatment treatment) {
        return givesAge(site, treatment.overview())
                || treatment.pages().stream().anyMatch(page -> givesAge(site, page));
    }

    private static boolean givesAge(Site site, SitePage page) {
        PageWords words = PageWords.of(site, page);
        for (MarkdownBody body : page.text().bodies().keySet()) {
            if (AGE.matcher(words.of(body).toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
        }
        return false;
    }
}
