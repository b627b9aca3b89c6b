package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.Topic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.prose.Block;
import dev.salve.prose.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A section that lists three benefits or more names a risk as well (CL28, equal detail in IPDAS). */
public final class BenefitsWithoutRisk implements ArticleCheck {
    private static final int MANY = 3;

    private static final List<String> BENEFIT_HEADINGS =
            List.of("benefit", "advantage", "what it can do", "what it may do", "may help", "can help", "get better");

    /** A scar alone is no risk, because scars are treated too. */
    private static final Topic RISK = new Topic(
            "a risk",
            "risk~",
            "side effect~",
            "(new|leave~|cause~) … (scar~|mark~)",
            "infect*",
            "harm~",
            "go wrong",
            "burn~",
            "dark* … marks");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.language().isEnglish() || !checked.isPublished()) {
            return;
        }
        Map<Heading, List<Block>> sections = new LinkedHashMap<>();
        checked.article().body().headings().stream()
                .filter(BenefitsWithoutRisk::isOfBenefits)
                .forEach(heading -> sections.put(heading, new ArrayList<>()));
        if (sections.isEmpty()) {
            return;
        }
        for (Block block : checked.prose().body().blocks()) {
            for (Heading heading : block.headings()) {
                List<Block> section = sections.get(heading);
                if (section != null) {
                    section.add(block);
                }
            }
        }
        sections.forEach((heading, blocks) -> check(heading, blocks, diagnostics));
    }

    private static boolean isOfBenefits(Heading heading) {
        String words = heading.text().toLowerCase(Locale.ROOT);
        return BENEFIT_HEADINGS.stream().anyMatch(words::contains);
    }

    private static void check(Heading heading, List<Block> blocks, Diagnostics diagnostics) {
        long items =
                blocks.stream().filter(block -> block.kind() == Block.Kind.ITEM).count();
        List<Sentence> said =
                blocks.stream().flatMap(block -> block.sentences().stream()).toList();
        if (items >= MANY && !RISK.isIn(said)) {
            diagnostics.report(
                    DiagnosticCode.CLAIMS_BENEFITS_WITHOUT_RISK,
                    heading.span(),
                    "\"" + heading.text() + "\" lists " + items + " benefits and no risk",
                    "add a line on what may go wrong in the same section, with a link to the page on risks");
        }
    }
}
