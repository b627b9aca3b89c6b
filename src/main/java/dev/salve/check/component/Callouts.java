package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.List;

/** A page has at most two warnings, and two callouts never touch: what stands out everywhere stands out nowhere (NHS-26). */
public final class Callouts implements ArticleCheck {
    private static final int MOST = 2;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        List<Box> callouts =
                Boxes.of(article).stream().filter(box -> box.is("callout")).toList();
        int warnings = 0;
        for (int i = 0; i < callouts.size(); i++) {
            Box callout = callouts.get(i);
            warnings += callout.level().equals("warning") ? 1 : 0;
            if (callout.level().equals("warning") && warnings == MOST + 1) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_CALLOUTS,
                        callout.mention().targetSpan(),
                        "this is the third warning of the page; readers heed two at most",
                        "keep the two warnings that matter most, and say the rest in the text");
            }
            if (i > 0 && callout.follows(callouts.get(i - 1))) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_CALLOUTS,
                        callout.mention().targetSpan(),
                        "two callouts stand one behind the other",
                        "put a paragraph between them, or make one of the two");
            }
        }
    }
}
