package dev.salve.check.search;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;

/** A title has at most 60 characters: more are cut off in a list of results (SEO-03; the figure is our own). */
public final class LongTitles implements ArticleCheck {
    private static final int MOST = 60;
    /** Beyond it the title is too long for a heading as well, which is told by another rule. */
    private static final int MOST_IN_HEADING = 65;

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        String title = checked.article().front().title().value();
        int length = title.codePointCount(0, title.length());
        if (checked.isPublished() && length > MOST && length <= MOST_IN_HEADING) {
            diagnostics.report(
                    DiagnosticCode.SEARCH_LONG_TITLE,
                    checked.article().titleSpan(),
                    "the title has " + length + " characters; a list of results shows at most " + MOST,
                    "start with the words that people look for, and leave out the rest");
        }
    }
}
