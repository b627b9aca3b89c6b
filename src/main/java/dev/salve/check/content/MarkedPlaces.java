package dev.salve.check.content;

import dev.salve.check.ArticleCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Library;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Double square brackets mark what only the clinic can say; none may be left when an article is published. */
public final class MarkedPlaces implements ArticleCheck {
    private static final Pattern MARK = Pattern.compile("\\[\\[[^\\[\\]\\n]*\\]\\]");

    @Override
    public void check(Article article, Library library, Diagnostics diagnostics) {
        if (article.front().draft() || !article.file().text().contains("[[")) {
            return;
        }
        Matcher mark = MARK.matcher(article.file().text());
        while (mark.find()) {
            diagnostics.report(
                    DiagnosticCode.CONFIG_MARKED_PLACE,
                    article.file().span(mark.start(), mark.end()),
                    "this place still waits for the clinic's own words",
                    "write them here, and take the double square brackets out");
        }
    }
}
