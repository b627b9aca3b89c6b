package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.prose.Block;
import dev.salve.prose.ListPlace;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading calls "step by step" is numbered (PEMAT; English only). "How to" is no such heading: ways to choose a
 * clinic have no order.
 */
public final class UnnumberedSteps implements ArticleCheck {
    /** Two things in a row need no numbers. */
    private static final int FEWEST = 3;

    private static final Pattern STEPS = Pattern.compile(
            "\\bstep[ -]by[ -]step\\b|\\bin (?:\\d+|three|four|five|six|seven|eight|nine) (?:\\w+ )?steps\\b");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (!article.isPublished() || !article.language().isEnglish()) {
            return;
        }
        Set<Heading> numbered = numbered(article.prose().body().blocks());
        Set<Heading> reported = new HashSet<>();
        for (Bullets list : Bullets.of(article)) {
            Heading heading = heading(list.first());
            boolean isPlain = list.first().components().isEmpty();
            if (heading != null
                    && isPlain
                    && list.items().size() >= FEWEST
                    && STEPS.matcher(heading.text().toLowerCase(Locale.ROOT)).find()
                    && !numbered.contains(heading)
                    && reported.add(heading)) {
                diagnostics.report(
                        DiagnosticCode.STYLE_UNNUMBERED_STEPS,
                        list.first().span(),
                        "the heading \"" + heading.text() + "\" announces steps, but this list has no numbers",
                        "number them 1., 2., 3. in \":::steps\"");
            }
        }
    }

    /** The headings below which something is numbered. */
    private static Set<Heading> numbered(List<Block> blocks) {
        Set<Heading> numbered = new HashSet<>();
        for (Block block : blocks) {
            Heading heading = heading(block);
            ListPlace place = block.list();
            boolean isNumbered = place != null && place.sort() == ListPlace.Sort.NUMBERS;
            if (heading != null && (isNumbered || block.components().contains("steps"))) {
                numbered.add(heading);
            }
        }
        return numbered;
    }

    private static @Nullable Heading heading(Block block) {
        List<Heading> headings = block.headings();
        return headings.isEmpty() ? null : headings.get(headings.size() - 1);
    }
}
