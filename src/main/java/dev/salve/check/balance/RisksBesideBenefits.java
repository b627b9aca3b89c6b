package dev.salve.check.balance;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Kind;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;

/** A page of benefits shows the risks too, at least in brief. */
public final class RisksBesideBenefits implements ArticleCheck {
    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        DataBlock benefits = article.article().data().block(DataKind.BENEFITS);
        SitePage page = article.page();
        if (benefits == null || page == null || article.article().kind() == Kind.RISKS || shows(page, DataKind.RISKS)) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.BALANCE_RISKS_APART,
                benefits.span(),
                "this page shows benefits, but not the risks",
                "put a line such as ::risks{from=risks.md view=short} behind the benefits");
    }

    private static boolean shows(SitePage page, DataKind kind) {
        for (LinkedBody body : page.text().bodies().values()) {
            for (int i = 0; i < body.body().mentions().size(); i++) {
                if (body.resolution(i) instanceof Resolution.Data data
                        && data.block().kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }
}
