package dev.salve.render.page;

import dev.salve.markdown.Html;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.KeyFacts;
import dev.salve.model.content.Stage;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.component.KeyFactViews;
import dev.salve.render.view.KeyFactsView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.TreatmentView;
import java.util.ArrayList;
import java.util.List;

/** The landing page of a treatment: in short, the path, and the overview's own text. */
final class TreatmentPages {
    private TreatmentPages() {}

    static TreatmentView view(PageParts parts) {
        Html lead = parts.leadOrEmpty();
        List<KeyFactsView.Fact> facts = facts(parts);
        Html body = parts.bodies().html(parts.article().body());
        Html forWhom = parts.html(parts.front().forWhom());
        Html uncertainty = parts.html(parts.front().uncertainty());
        Html furtherHelp = parts.html(parts.front().furtherHelp());
        Treatment treatment = parts.site().treatment(parts.page());
        return new TreatmentView(
                parts.page().title(),
                lead,
                parts.readingTime(),
                parts.image(),
                facts,
                treatment == null ? List.of() : path(treatment, parts),
                parts.contents(),
                body,
                forWhom,
                uncertainty,
                furtherHelp,
                parts.review(),
                Papers.view(parts),
                parts.references());
    }

    private static List<KeyFactsView.Fact> facts(PageParts parts) {
        return parts.article().data().block(DataKind.KEY_FACTS) instanceof KeyFacts facts
                ? KeyFactViews.facts(facts, parts.bodies())
                : List.of();
    }

    private static List<TreatmentView.Stage> path(Treatment treatment, PageParts parts) {
        List<TreatmentView.Stage> path = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<LinkView> links = new ArrayList<>();
            for (SitePage page : treatment.pages(stage)) {
                links.add(parts.link(page, page.description()));
            }
            if (stage == Stage.DECIDING && treatment.faq() != null) {
                links.add(parts.link(treatment.faq(), treatment.faq().description()));
            }
            if (stage == Stage.HELP) {
                links.addAll(help(treatment, parts));
            }
            if (!links.isEmpty()) {
                path.add(new TreatmentView.Stage(stage.word(), parts.language().word("stage." + stage.word()), links));
            }
        }
        return path;
    }

    private static List<LinkView> help(Treatment treatment, PageParts parts) {
        List<LinkView> links = new ArrayList<>();
        for (SitePage page : treatment.pages()) {
            LinkView signs = Shell.warningSigns(page, parts);
            if (signs != null && links.isEmpty()) {
                links.add(signs);
            }
        }
        links.add(LinkView.of(parts.language().word("page.numbers"), "#s-get-help"));
        return links;
    }
}
