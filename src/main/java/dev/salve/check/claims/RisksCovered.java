package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.Topic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Risks;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The risks of microneedling are those that the FDA lists, at least (MN-04). */
public final class RisksCovered implements ArticleCheck {
    private static final List<Topic> KNOWN = List.of(
            new Topic("infection", "infect*"),
            new Topic(
                    "damage to nerves or blood vessels",
                    "nerve~",
                    "blood vessel~",
                    "bleed*",
                    "bruis*",
                    "spots of blood"),
            new Topic("diseases passed on by needles", "hiv", "hepatitis", "virus*", "blood borne", "disease~"),
            new Topic("scars", "scar~", "scarring"),
            new Topic("darker or lighter patches", "dark*", "lighter", "pigment*", "colour change~"),
            new Topic("inflammation", "inflam*", "red", "redness", "swell*", "granuloma~", "lump~"),
            new Topic("allergy", "allerg*"),
            new Topic("irritation", "irritat*", "itch*", "dry", "flak*", "peel~", "sting~", "tight"));

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        boolean applies = Needling.isTopicOf(checked) && checked.language().isEnglish() && checked.isPublished();
        if (applies && checked.article().data().block(DataKind.RISKS) instanceof Risks risks) {
            check(risks, checked, diagnostics);
        }
    }

    private static void check(Risks risks, CheckedArticle checked, Diagnostics diagnostics) {
        List<Sentence> said =
                new ArrayList<>(checked.prose().data(DataKind.RISKS).sentences());
        for (Risks.Risk risk : risks.items()) {
            said.addAll(Prose.of(risk.name(), risk.span(), checked.language()).sentences());
        }
        List<String> missing = Topic.missing(KNOWN, said);
        if (!missing.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.CLAIMS_RISKS_NOT_COVERED,
                    risks.span(),
                    "the risks of needling listed here lack " + Topic.listed(missing),
                    "add each with how often it happens, how long it lasts and what to do");
        }
    }
}
