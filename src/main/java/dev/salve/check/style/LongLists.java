package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.model.content.Kind;
import dev.salve.prose.Block;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A bulleted list has at most six items (NHS-03). Lists of warning signs and of reasons not to have a treatment are as
 * long as they must be.
 */
public final class LongLists implements ArticleCheck {
    private static final int MOST = 6;

    private static final Pattern SAFETY = Pattern.compile(
            "\\bnot (have|suit|be)|who (can|should|must)|warning|get help|emergency|when to (call|see|get)|contra|"
                    + "side effect|risk|allerg|no debe|riesgo|contraindic|pedir ayuda|signos de alarma");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (article.article().kind() == Kind.SUITABILITY) {
            return;
        }
        for (Bullets list : Bullets.of(article)) {
            if (list.items().size() > MOST && !list.isIn("care") && !isOnSafety(list)) {
                diagnostics.report(
                        DiagnosticCode.STYLE_LONG_LIST,
                        list.items().get(MOST).get(0).span(),
                        "this list has " + list.items().size() + " items; readers keep six at most in mind",
                        "make two lists of it, each with a heading, or leave out what matters least");
            }
        }
    }

    private static boolean isOnSafety(Bullets list) {
        List<Heading> headings = list.first().headings();
        Block before = list.before();
        boolean ofHeading = !headings.isEmpty()
                && isOnSafety(headings.get(headings.size() - 1).text());
        return ofHeading
                || (before != null && before.sentences().stream().anyMatch(sentence -> isOnSafety(sentence.text())));
    }

    private static boolean isOnSafety(String words) {
        return SAFETY.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
