package dev.salve.check.review;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.config.ReviewPolicy;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.site.SignOff;
import dev.salve.yaml.Text;

/** Where the site asks for it, each article about a treatment is signed off, and twice where one of its tags says so. */
public final class RequiredSignOffs implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!ClinicalArticles.concerns(checked)) {
            return;
        }
        Article article = checked.article();
        ReviewPolicy policy = checked.site().config().review();
        SignOff signOff = checked.site().signOff(article.id());
        Text tag = policy.twoReviewers(article.front().tags());
        String command = "salve review sign " + ClinicalArticles.typed(checked) + " --by ID";
        if (signOff == null && (policy.requireSignOff() || tag != null)) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_NOT_SIGNED,
                    article.titleSpan(),
                    tag == null
                            ? "nobody has signed this article, and site.yaml asks for a sign-off"
                            : "nobody has signed this article, and its tag \"" + tag.value()
                                    + "\" asks for two reviewers",
                    "have it read, then run \"" + command + "\"");
        } else if (signOff != null
                && signOff.isCurrent()
                && tag != null
                && signOff.signatures().size() < 2) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_SECOND,
                    tag.span(),
                    "the tag \"" + tag.value() + "\" asks for two reviewers, but only \""
                            + signOff.signatures().get(0).reviewer() + "\" has signed",
                    "have a second clinician read it, then run \"" + command + "\"");
        }
    }
}
