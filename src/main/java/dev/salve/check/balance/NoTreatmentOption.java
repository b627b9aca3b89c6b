package dev.salve.check.balance;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Options;
import java.util.List;

/** No treatment is one of the choices wherever choices stand side by side (IPDAS, DISCERN). */
public final class NoTreatmentOption implements ArticleCheck {
    private static final List<String> IDS = List.of("none", "no-treatment", "nothing");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (article.isPublished()
                && article.article().data().block(DataKind.OPTIONS) instanceof Options options
                && options.columns().stream().noneMatch(column -> IDS.contains(column.id()))) {
            List<String> titles =
                    options.columns().stream().map(Options.Column::title).toList();
            diagnostics.report(
                    DiagnosticCode.BALANCE_NO_TREATMENT,
                    options.span(),
                    "the choices are \"" + String.join("\", \"", titles) + "\"; having no treatment is not among them",
                    "add a column { id: none, title: No treatment } and say in each row what that is like");
        }
    }
}
