package dev.salve.check.site;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleId;
import dev.salve.model.site.Site;
import java.util.Arrays;

/**
 * A live site says who is behind it and how it works, what happens to visitors' data, and where to write to (NHS standard for
 * health content). Pages are known by the names of their files.
 */
public final class NeededPages implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (site.config().identity().isDemonstration() || !site.library().isReadable()) {
            return;
        }
        if (!has(site, "about", "editorial-policy")) {
            report(site, "who writes its pages and how (about.md or editorial-policy.md)", diagnostics);
        }
        if (!has(site, "privacy")) {
            report(site, "what happens to visitors' data (privacy.md)", diagnostics);
        }
        if (!has(site, "feedback", "contact") && site.config().clinic().email() == null) {
            report(site, "where to send corrections (feedback.md, contact.md or the clinic's email)", diagnostics);
        }
    }

    private static boolean has(Site site, String... names) {
        String language = site.config().defaultLanguage().tag();
        return Arrays.stream(names).anyMatch(name -> site.page(new ArticleId(name, language)) != null);
    }

    private static void report(Site site, String what, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.SITE_MISSING_PAGE,
                site.config().file().whole(),
                "no page of this site says " + what,
                "write that page at the top of the content folder, and take draft: true out of it");
    }
}
