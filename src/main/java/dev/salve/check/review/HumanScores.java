package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.HumanScore;
import dev.salve.model.content.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the site asks for it, a person has scored each article about a treatment by the CDC Clear Communication Index,
 * and high enough. The latest record of an article counts. The score is the index's own: points for each hundred items
 * that apply.
 */
public final class HumanScores implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Integer least = checked.site().config().review().cdcIndex();
        Article article = checked.article();
        if (least == null || !checked.isPublished() || !ClinicalArticles.include(article)) {
            return;
        }
        HumanScore score = latest(checked.library().scores().getOrDefault(article.id(), List.of()));
        if (score == null) {
            String typed = ClinicalArticles.typed(checked);
            diagnostics.report(
                    DiagnosticCode.REVIEW_NOT_SCORED,
                    article.titleSpan(),
                    "site.yaml asks for a score by the CDC Clear Communication Index, and nobody has recorded one for"
                            + " this article",
                    "run \"salve scorecard " + typed + "\" for the questions, and write the answers into scores/"
                            + typed + ".yaml");
        } else if (!score.isFull()) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_NOT_SCORED,
                    score.span(),
                    "\"" + score.by() + "\" answered " + score.items().size() + " of "
                            + score.instrument().items().size() + " items on " + score.on()
                            + ", so there is no score yet",
                    "answer items " + String.join(", ", open(score)));
        } else if (isBelow(score, least)) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_LOW_SCORE,
                    score.span(),
                    "\"" + score.by() + "\" gave this article " + percent(score) + " of 100 on " + score.on()
                            + ", and site.yaml asks for at least " + least,
                    "mend what items " + String.join(", ", refused(score)) + " found, then have it scored again");
        }
    }

    /** The last of several of one day is the one further down in the file. */
    private static @Nullable HumanScore latest(List<HumanScore> scores) {
        HumanScore latest = null;
        for (HumanScore score : scores) {
            if (score.instrument() == Instrument.CDC_INDEX
                    && (latest == null || !score.on().isBefore(latest.on()))) {
                latest = score;
            }
        }
        return latest;
    }

    private static boolean isBelow(HumanScore score, int least) {
        return points(score) * 100 < (long) least * applicable(score);
    }

    /** Rounded down, so that a score below what is asked for never reads as if it were enough. */
    private static long percent(HumanScore score) {
        return points(score) * 100 / applicable(score);
    }

    private static long points(HumanScore score) {
        return score.count(score.instrument().items(), "yes");
    }

    /** Never none: the first eleven items apply to every text. */
    private static long applicable(HumanScore score) {
        return score.applicable(score.instrument().items());
    }

    private static List<String> refused(HumanScore score) {
        return score.instrument().items().stream()
                .filter(item -> "no".equals(score.items().get(item)))
                .toList();
    }

    private static List<String> open(HumanScore score) {
        return score.instrument().items().stream()
                .filter(item -> !score.items().containsKey(item))
                .toList();
    }
}
