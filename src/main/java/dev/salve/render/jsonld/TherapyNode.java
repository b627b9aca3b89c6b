package dev.salve.render.jsonld;

import dev.salve.model.content.Article;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Stage;
import dev.salve.model.content.Suitability;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
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
        boolean onOverview = overview.url().equals(context.page().url());
        graph.node("MedicalTherapy", context.therapyId(treatment))
                .text("name", overview.title())
                .text("url", context.address(overview));
        if (onOverview) {
            graph.text("description", overview.description());
        }
        List<SitePage> shown = onOverview ? treatment.pages() : List.of(context.page());
        summary(graph, "howPerformed", shown, article -> article.kind() == Kind.PROCEDURE);
        summary(graph, "preparation", shown, article -> article.front().stage() == Stage.PREPARING);
        summary(graph, "followup", shown, article -> article.kind() == Kind.AFTERCARE);
        PlacedData placed = PlacedData.on(context.page());
        outcomes(graph, context, "seriousAdverseOutcome", placed.risks(), true);
        outcomes(graph, context, "adverseOutcome", placed.risks(), false);
        contraindications(graph, context, placed.suitability());
        graph.end();
    }

    /** The summary of the first page of its kind; an overview lists its pages with their summaries. */
    private static void summary(GraphWriter graph, String property, List<SitePage> pages, Predicate<Article> kind) {
        pages.stream()
                .filter(page -> page.article() != null && kind.test(page.article()))
                .findFirst()
                .ifPresent(page -> graph.text(property, page.description()));
    }

    private static void outcomes(
            GraphWriter graph, PageContext context, String property, List<Risks.Risk> risks, boolean serious) {
        List<Risks.Risk> chosen =
                risks.stream().filter(risk -> risk.serious() == serious).toList();
        if (chosen.isEmpty()) {
            return;
        }
        graph.list(property);
        for (Risks.Risk risk : chosen) {
            graph.node("MedicalEntity", null)
                    .text("name", risk.name())
                    .text("description", context.words(risk.text()))
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
