package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.List;

/**
 * Nothing in a care card is folded away, nor in a shared part that stands in one (CMP-09). What is written in the card
 * itself is refused where it is read.
 */
public final class FoldedInCare implements ArticleCheck {
    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        List<Box> boxes = Boxes.of(article);
        for (int i = 0; i < boxes.size(); i++) {
            Box part = boxes.get(i);
            if (!part.is("include") || !standsInCare(part, boxes)) {
                continue;
            }
            for (int j = i + 1; j < boxes.size() && boxes.get(j).body() != part.body(); j++) {
                if (boxes.get(j).is("details")) {
                    diagnostics.report(
                            DiagnosticCode.STRUCTURE_HIDDEN,
                            part.mention().span(),
                            "this part puts \"details\" into a care card, which stays closed until a reader opens it",
                            "take \":::details\" out of "
                                    + boxes.get(j).body().source().path() + ", or the part out of the card");
                }
            }
        }
    }

    private static boolean standsInCare(Box part, List<Box> boxes) {
        return boxes.stream()
                .anyMatch(box -> box.is("care")
                        && box.body() == part.body()
                        && box.mention().holds(part.mention()));
    }
}
