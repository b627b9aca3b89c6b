package dev.salve.check.readability;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.PageReading;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.Locale;

/**
 * A page's Flesch-Kincaid grade, the glossary's words counted as easy: sixth grade as the AMA asks of patient texts, and
 * never above eighth, as the NIH asks.
 */
public final class ReadingGrade implements ArticleCheck {
    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        PageReading reading = article.isPublished() ? article.reading() : null;
        if (reading == null) {
            return;
        }
        double grade = reading.adjusted().fleschKincaid();
        if (grade <= PageReading.TARGET) {
            return;
        }
        boolean beyond = grade > PageReading.LIMIT;
        diagnostics.report(
                beyond ? DiagnosticCode.READABILITY_LIMIT : DiagnosticCode.READABILITY_TARGET,
                article.article().titleSpan(),
                String.format(
                        Locale.ROOT,
                        "this page reads at grade %.2f (Flesch-Kincaid); the %s is %.1f",
                        grade,
                        beyond ? "limit" : "target",
                        beyond ? PageReading.LIMIT : PageReading.TARGET),
                "shorten the hardest sentences first, on " + reading.hardestLines());
    }
}
