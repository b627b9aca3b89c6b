package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.List;

/** Lists of what to do and what not to do have at least two items, and what to do comes first (CMP-07). */
public final class DoLists implements ArticleCheck {
    private static final int FEWEST = 2;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        List<Box> boxes = Boxes.of(article);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (!box.is("do") && !box.is("dont")) {
                continue;
            }
            if (box.items().size() < FEWEST) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_SHORT_LIST,
                        box.mention().targetSpan(),
                        "this list of what " + (box.is("do") ? "to do" : "not to do") + " has one item only",
                        "use a callout for a single point, or say it in the text");
            }
            if (box.is("dont")
                    && i + 1 < boxes.size()
                    && boxes.get(i + 1).is("do")
                    && boxes.get(i + 1).follows(box)) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_DO_FIRST,
                        box.mention().targetSpan(),
                        "what not to do stands before what to do",
                        "put the \":::do\" list first");
            }
        }
    }
}
