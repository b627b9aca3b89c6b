package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;

/** Each article about a treatment says who wrote it. */
public final class NamedAuthors implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        boolean concerns = checked.isPublished() && ClinicalArticles.include(checked.article());
        if (concerns && checked.article().front().authors().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_NO_AUTHOR,
                    checked.article().titleSpan(),
                    "this article does not say who wrote it",
                    "add authors, with ids from people.yaml");
        }
    }
}
