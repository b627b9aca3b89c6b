package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.List;

/**
 * All frequencies of one list or table, of an article's choices and of its risks, are out of the same number, so that
 * they can be compared without arithmetic (NHS-15, IPD-04).
 */
public final class MixedFrequencies implements ArticleCheck {
    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (article.isPublished() && article.language().isEnglish()) {
            WrittenFrequency.compared(article).forEach(rates -> compare(rates, diagnostics));
        }
    }

    /** Reports the first that differs from the first rate. */
    private static void compare(List<WrittenFrequency> rates, Diagnostics diagnostics) {
        for (WrittenFrequency rate : rates) {
            WrittenFrequency first = rates.get(0);
            if (!rate.frequency().out().equals(first.frequency().out())) {
                diagnostics.report(
                        DiagnosticCode.STYLE_MIXED_FREQUENCIES,
                        rate.place(),
                        "this says \"" + rate.words() + "\", where the same list says \"" + first.words() + "\"",
                        "give all of them as so many in 100 people, or all in 1,000");
                return;
            }
        }
    }
}
