package dev.salve.check.readability;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.PageReading;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.prose.Readability;
import java.util.Locale;

/** A page's SMOG grade, the glossary's words counted as easy: 8 as hospitals aim for, and never above 10. */
public final class LongWords implements ArticleCheck {
    private static final double TARGET = 8.0;
    private static final double LIMIT = 10.0;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        PageReading reading = article.isPublished() ? article.reading() : null;
        if (reading == null || reading.adjusted().isTooShortForSmog()) {
            return;
        }
        Readability scores = reading.adjusted();
        if (scores.smog() <= TARGET) {
            return;
        }
        boolean beyond = scores.smog() > LIMIT;
        diagnostics.report(
                beyond ? DiagnosticCode.READABILITY_SMOG_LIMIT : DiagnosticCode.READABILITY_SMOG_TARGET,
                article.article().titleSpan(),
                String.format(
                        Locale.ROOT,
                        "this page has a SMOG grade of %.2f (%d words of three syllables or more in %d sentences%s);"
                                + " the %s is %.1f",
                        scores.smog(),
                        scores.counts().longWords(),
                        scores.counts().sentences(),
                        scores.isShortForSmog() ? ", too few to be sure" : "",
                        beyond ? "limit" : "target",
                        beyond ? LIMIT : TARGET),
                "use shorter words, or explain a word that must stay in the glossary; begin with "
                        + reading.hardestLines());
    }
}
