package dev.salve.check.site;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleId;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A live site says who is behind it and how it works, who pays for it, what happens to visitors' data, and where to write to
 * (NHS standard for health content). Pages are known by the names of their files.
 */
public final class NeededPages implements SiteCheck {
    private static final Pattern MONEY = Pattern.compile(
            "\\b(sponsor\\w*|fund(s|ed|ing|ers?)?|conflicts? of interests?"
                    + "|(competing|financial|commercial) interests?|(pay|pays|paid|paying) (for|us)|money|financ\\w*|earn(s|ed|ing|ings)?|donat\\w*|advert\\w*)\\b");

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (site.config().identity().isDemonstration() || !site.library().isReadable()) {
            return;
        }
        if (!has(site, "about", "editorial-policy")) {
            report(site, "who writes its pages and how (about.md or editorial-policy.md)", diagnostics);
        }
        sayWhoPays(site, diagnostics);
        if (!has(site, "privacy")) {
            report(site, "what happens to visitors' data (privacy.md)", diagnostics);
        }
        if (!has(site, "feedback", "contact") && site.config().clinic().email() == null) {
            report(site, "where to send corrections (feedback.md, contact.md or the clinic's email)", diagnostics);
        }
    }

    /** Only English words are known for it; a page of its own will do in any language. */
    private static void sayWhoPays(Site site, Diagnostics diagnostics) {
        List<SitePage> pages = pages(site, "about", "editorial-policy").toList();
        boolean english = site.config().defaultLanguage().primary().equals("en");
        if (!english || pages.isEmpty() || has(site, "funding", "sponsors", "conflicts-of-interest", "interests")) {
            return;
        }
        if (pages.stream().noneMatch(NeededPages::saysWhoPays)) {
            diagnostics.report(
                    DiagnosticCode.SITE_MISSING_PAGE,
                    pages.get(0).origin(),
                    "neither about.md nor editorial-policy.md says who pays for this site and what interests they have",
                    "add a paragraph on money and interests: who pays for these pages, or that nobody does");
        }
    }

    private static boolean saysWhoPays(SitePage page) {
        return page.text().bodies().keySet().stream()
                .anyMatch(body ->
                        MONEY.matcher(body.plainText().toLowerCase(Locale.ROOT)).find());
    }

    private static boolean has(Site site, String... names) {
        return pages(site, names).findAny().isPresent();
    }

    private static Stream<SitePage> pages(Site site, String... names) {
        String language = site.config().defaultLanguage().tag();
        return Arrays.stream(names)
                .map(name -> site.page(new ArticleId(name, language)))
                .filter(Objects::nonNull);
    }

    private static void report(Site site, String what, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.SITE_MISSING_PAGE,
                site.config().file().whole(),
                "no page of this site says " + what,
                "write that page at the top of the content folder, and take draft: true out of it");
    }
}
