package dev.salve.render.jsonld;

import dev.salve.model.content.Article;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Stage;
import dev.salve.model.content.Suitability;
import dev.salve.model.content.Traits;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.jsonld.PlacedData.ShownRisk;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.function.Predicate;

/**
 * A treatment. Each of its pages says what it shows of it: the overview how it is done and prepared, the page of risks
 * what may go wrong. All speak of the same node.
 */
final class TherapyNode {
    private TherapyNode() {}

    static void write(GraphWriter graph, PageContext context) {
        Treatment treatment = context.treatment();
        if (treatment == null) {
            return;
        }
        SitePage overview = treatment.overview();
        graph.node("MedicalTherapy", context.therapyId(treatment))
                .text("name", overview.title())
                .text("url", context.address(overview));
        if (context.page().type() == PageType.TREATMENT) {
            graph.text("description", context.lead());
            traits(graph, overview);
        }
        course(graph, context, "howPerformed", article -> article.kind() == Kind.PROCEDURE);
        course(graph, context, "preparation", article -> article.front().stage() == Stage.PREPARING);
        course(graph, context, "followup", article -> article.kind() == Kind.AFTERCARE);
        PlacedData placed = PlacedData.on(context.page());
        outcomes(graph, context, "seriousAdverseOutcome", placed.risks(), true);
        outcomes(graph, context, "adverseOutcome", placed.risks(), false);
        contraindications(graph, context, placed.suitability());
        graph.end();
    }

    private static void traits(GraphWriter graph, SitePage overview) {
        Traits traits = overview.article() == null
                ? Traits.NONE
                : overview.article().front().traits();
        graph.texts(
                "bodyLocation", traits.bodyLocations().stream().map(Text::value).toList());
        if (traits.procedureType() != null) {
            String member = switch (traits.procedureType()) {
                case NONINVASIVE -> "NoninvasiveProcedure";
                case PERCUTANEOUS -> "PercutaneousProcedure";
            };
            graph.member("procedureType", "MedicalProcedureType", member);
        }
    }

    /** One part of a treatment's course: on its own page in the words there, on the overview as its path sums it up. */
    private static void course(GraphWriter graph, PageContext context, String property, Predicate<Article> part) {
        Article article = context.page().article();
        if (article != null && part.test(article)) {
            graph.text(property, context.lead());
        } else if (context.page().type() == PageType.TREATMENT) {
            Treatment treatment = context.treatment();
            List<SitePage> path = treatment == null ? List.of() : treatment.pages();
            path.stream()
                    .filter(page -> page.article() != null && part.test(page.article()))
                    .findFirst()
                    .ifPresent(page -> graph.text(property, page.description()));
        }
    }

    private static void outcomes(
            GraphWriter graph, PageContext context, String property, List<ShownRisk> risks, boolean serious) {
        List<ShownRisk> chosen = risks.stream()
                .filter(shown -> shown.risk().serious() == serious)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        graph.list(property);
        for (ShownRisk shown : chosen) {
            graph.node("MedicalEntity", null)
                    .text("name", shown.risk().name())
                    .text(
                            "description",
                            shown.brief() ? null : context.words(shown.risk().text()))
                    .end();
        }
        graph.endList();
    }

    private static void contraindications(GraphWriter graph, PageContext context, List<Suitability.Item> items) {
        List<Suitability.Item> reasons = items.stream()
                .filter(item -> item.level() != Suitability.Level.ASK)
                .toList();
        if (reasons.isEmpty()) {
            return;
        }
        graph.list("contraindication");
        for (Suitability.Item reason : reasons) {
            graph.node("MedicalContraindication", null)
                    .text("name", context.words(reason.who()))
                    .end();
        }
        graph.endList();
    }
}
