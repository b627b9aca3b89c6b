package dev.salve.check.search;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two pages of a language have the same title: in a list of results or of open tabs nothing else tells them apart. */
public final class RepeatedTitles implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Map<String, SitePage> first = new HashMap<>();
        for (SitePage page : site.pages()) {
            Article article = page.article();
            if (page.type() == PageType.NOT_FOUND
                    || (article != null && article.front().draft())) {
                continue;
            }
            String key = page.language().tag() + " " + page.title().toLowerCase(Locale.ROOT);
            SitePage other = first.putIfAbsent(key, page);
            if (other != null) {
                SitePage named = article == null ? other : page;
                SitePage beside = article == null ? page : other;
                diagnostics.report(
                        DiagnosticCode.SEARCH_REPEATED_TITLE,
                        named.origin(),
                        "the page /" + beside.url().path() + " has the title \"" + page.title() + "\" too",
                        "say in each title what is special about the page, such as the treatment");
            }
        }
    }
}
