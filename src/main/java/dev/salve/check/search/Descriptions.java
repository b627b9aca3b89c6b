package dev.salve.check.search;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.site.SitePage;

/**
 * A page has a summary of 70 to 160 characters: it stands below the title in a list of results (SEO-03; the figures are
 * our own).
 */
public final class Descriptions implements ArticleCheck {
    private static final int LEAST = 70;
    private static final int MOST = 160;

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        SitePage page = checked.page();
        if (page == null || !checked.isPublished()) {
            return;
        }
        MarkdownBody summary = checked.article().front().summary();
        String words = page.description();
        int length = words.codePointCount(0, words.length());
        if (summary == null) {
            diagnostics.report(
                    DiagnosticCode.SEARCH_DESCRIPTION,
                    checked.article().titleSpan(),
                    "the page \"" + page.title() + "\" has no summary",
                    "write \"summary:\" with " + LEAST + " to " + MOST + " characters that say what the page tells");
        } else if (length < LEAST || length > MOST) {
            diagnostics.report(
                    DiagnosticCode.SEARCH_DESCRIPTION,
                    summary.span(),
                    "the summary has " + length + " characters; a list of results has room for " + LEAST + " to "
                            + MOST,
                    length < LEAST
                            ? "say what the page tells, and for whom"
                            : "keep what the page tells, and move the rest into the text");
        }
    }
}
