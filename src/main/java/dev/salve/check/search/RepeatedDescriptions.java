package dev.salve.check.search;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two articles of a language have the same summary (SEO-03). */
public final class RepeatedDescriptions implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Map<String, SitePage> first = new HashMap<>();
        for (SitePage page : site.pages()) {
            Article article = page.article();
            MarkdownBody summary = article == null ? null : article.front().summary();
            if (article == null
                    || summary == null
                    || article.front().draft()
                    || page.description().isBlank()) {
                continue;
            }
            String key = page.language().tag() + " " + page.description().toLowerCase(Locale.ROOT);
            SitePage other = first.putIfAbsent(key, page);
            if (other != null) {
                diagnostics.report(
                        DiagnosticCode.SEARCH_REPEATED_DESCRIPTION,
                        summary.span(),
                        "the page /" + other.url().path() + " has the same summary",
                        "say in each summary what only this page tells");
            }
        }
    }
}
