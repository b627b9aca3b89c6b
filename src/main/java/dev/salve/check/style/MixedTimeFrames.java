package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frequencies of one list or table, of an article's choices and of its risks, that say over what time they hold name the
 * same time: 1 in 100 people a month is more than 1 in 100 people a year (IPD-04).
 */
public final class MixedTimeFrames implements ArticleCheck {
    /** A frequency with its time. */
    private record Timed(WrittenFrequency rate, TimeFrame frame) {
        static @Nullable Timed of(WrittenFrequency rate) {
            TimeFrame frame = TimeFrame.beside(rate.frequency(), rate.sentence());
            return frame == null ? null : new Timed(rate, frame);
        }

        int start() {
            return Math.min(frame.start(), rate.frequency().start());
        }

        int end() {
            return Math.max(frame.end(), rate.frequency().end());
        }

        String words() {
            return rate.words(start(), end());
        }
    }

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (article.isPublished() && article.language().isEnglish()) {
            WrittenFrequency.compared(article).forEach(rates -> compare(rates, diagnostics));
        }
    }

    /** Reports the first that differs from the first that names a time. */
    private static void compare(List<WrittenFrequency> rates, Diagnostics diagnostics) {
        Timed first = null;
        for (WrittenFrequency rate : rates) {
            Timed timed = Timed.of(rate);
            if (first == null) {
                first = timed;
            } else if (timed != null && !timed.frame.isAsLongAs(first.frame)) {
                diagnostics.report(
                        DiagnosticCode.STYLE_MIXED_TIMES,
                        rate.place(timed.start(), timed.end()),
                        "this says \"" + timed.words() + "\", where the same list says \"" + first.words() + "\"",
                        "give all of them over the same time, such as in a year");
                return;
            }
        }
    }
}
