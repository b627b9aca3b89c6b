package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.Topic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Options;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Needling at home and by a professional are compared in the same rows, all that matter (MN-03). */
public final class ComparisonRows implements ArticleCheck {
    private static final List<Topic> ROWS = List.of(
            new Topic("needle length", "needle~", "length"),
            new Topic("depth", "depth", "deep", "how far", "reach~", "needle length"),
            new Topic("who does it", "who", "provider~", "practitioner~"),
            new Topic("hygiene", "hygiene", "clean*", "steril*"),
            new Topic("infection", "infect*", "disease~", "wrong", "risk~", "harm~"),
            new Topic("evidence", "evidence", "proof", "stud*", "sure", "known"),
            new Topic("what regulators say", "regulat*", "authoris*", "cleared", "law", "rules", "fda", "register*"),
            new Topic(
                    "what to do if it goes wrong",
                    "if (something|it|things) goes wrong",
                    "help",
                    "goes wrong",
                    "wrong"));

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        boolean applies = checked.article().kind() == Kind.COMPARISON
                && Needling.isTopicOf(checked)
                && checked.language().isEnglish()
                && checked.isPublished();
        if (applies && checked.article().data().block(DataKind.OPTIONS) instanceof Options options) {
            List<Sentence> labels = new ArrayList<>();
            for (Options.Row row : options.rows()) {
                labels.addAll(
                        Prose.of(row.label(), row.span(), checked.language()).sentences());
            }
            List<String> missing = Topic.missing(ROWS, labels);
            if (!missing.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.CLAIMS_COMPARISON_ROWS,
                        options.span(),
                        "this comparison has no row for " + Topic.listed(missing),
                        "add a row for each, with an answer for every choice; \"not known\" is one");
            }
        }
    }
}
