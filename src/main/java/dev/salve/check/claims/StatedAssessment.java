package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.Topic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Kind;

/** A page on what happens in a procedure says that somebody looks at your health first (ADV-13, pack uk). */
public final class StatedAssessment implements ArticleCheck {
    private static final Topic ASSESSMENT = new Topic(
            "assessment",
            "assess*",
            "consult*",
            "(medical|health) history",
            "(check~|ask~|talk~|look~) … (your|you) … (health|medicines|skin)",
            "health (check~|questions|form)");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        boolean applies = checked.article().kind() == Kind.PROCEDURE
                && checked.language().isEnglish()
                && checked.isPublished()
                && checked.library().config().rules().uses("uk");
        if (applies && !ASSESSMENT.isIn(checked.prose().sentences())) {
            diagnostics.report(
                    DiagnosticCode.CLAIMS_NO_ASSESSMENT,
                    checked.article().titleSpan(),
                    "\"" + checked.article().front().title().value()
                            + "\" does not say that your health is assessed before the procedure",
                    "add a step that says who asks about health, medicines and skin, and when");
        }
    }
}
