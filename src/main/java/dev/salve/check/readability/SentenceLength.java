package dev.salve.check.readability;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.PageReading;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.Locale;

/** The mean length of a page's sentences: at most 15 words, our own figure below the 20 that the NHS allows a sentence. */
public final class SentenceLength implements ArticleCheck {
    private static final double MOST = 15.0;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        PageReading reading = article.isPublished() ? article.reading() : null;
        if (reading == null || reading.adjusted().meanSentence() <= MOST) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.READABILITY_LONG_SENTENCES,
                article.article().titleSpan(),
                String.format(
                        Locale.ROOT,
                        "the sentences of this page have %.1f words on average; at most 15 are easy to follow",
                        reading.adjusted().meanSentence()),
                "say one thing in a sentence; begin with " + reading.hardestLines());
    }
}
