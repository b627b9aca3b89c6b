package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;

/** On a live site each article about a treatment says when it was published (IPDAS, criteria for certification). */
public final class PublicationDay implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (ClinicalArticles.concerns(checked) && checked.article().front().published() == null) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_NO_PUBLICATION_DAY,
                    checked.article().titleSpan(),
                    "this article does not say when it was published",
                    "add published: with the day on which patients could first read it, such as 2026-11-10");
        }
    }
}
