package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Signature;
import dev.salve.model.site.SignOff;
import dev.salve.source.SourceSpan;

/** An article says what its reviewer signed: a text that has changed is no longer signed. */
public final class ChangedSinceSignOff implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        SignOff signOff = checked.site().signOff(checked.article().id());
        if (signOff == null || !signOff.isReadable() || signOff.isCurrent() || !checked.isPublished()) {
            return;
        }
        Signature last = signOff.signatures().get(signOff.signatures().size() - 1);
        SourceSpan first = signOff.firstChange();
        String lines = signOff.changes() == 1 ? "1 line has" : signOff.changes() + " lines have";
        diagnostics.report(
                DiagnosticCode.REVIEW_CHANGED,
                first == null ? checked.article().titleSpan() : first,
                lines + " changed since \"" + last.reviewer() + "\" signed this article on " + last.date(),
                "see \"salve review diff " + ClinicalArticles.typed(checked)
                        + "\", then have it signed again, or undo the changes");
    }
}
