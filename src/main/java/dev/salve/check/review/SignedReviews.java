package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Signature;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.SignOff;
import dev.salve.yaml.Text;
import java.util.List;

/** Where a record of a sign-off stands, front matter states one of its signatures, and none is an author's. */
public final class SignedReviews implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Article article = checked.article();
        SignOff signOff = checked.site().signOff(article.id());
        if (signOff == null || !signOff.isCurrent() || !checked.isPublished()) {
            return; // a void record is reported by the rule on changes
        }
        StatedReview stated = article.front().review();
        List<Signature> signatures = signOff.signatures();
        Signature last = signatures.get(signatures.size() - 1);
        if (stated == null || signatures.stream().noneMatch(signature -> signature.isStatedBy(stated))) {
            String signed = "\"" + last.reviewer() + "\" signed it on " + last.date() + ", with the next review on "
                    + last.next();
            diagnostics.report(
                    DiagnosticCode.REVIEW_DIFFERS,
                    stated == null ? article.titleSpan() : stated.span(),
                    stated == null
                            ? "this article states no review, but " + signed
                            : "this is not the review that was signed: " + signed,
                    "write review: " + last.asReview());
        }
        for (Text author : article.front().authors()) {
            boolean own = signatures.stream()
                    .anyMatch(signature -> signature.reviewer().equals(author.value()));
            boolean reported = stated != null && stated.by().value().equals(author.value());
            if (own && !reported) {
                diagnostics.report(
                        DiagnosticCode.REVIEW_OWN_WORK,
                        author.span(),
                        "\"" + author.value() + "\" wrote this article and signed it too",
                        "have somebody else sign it");
            }
        }
    }
}
