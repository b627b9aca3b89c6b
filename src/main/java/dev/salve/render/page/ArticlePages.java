package dev.salve.render.page;

import dev.salve.language.Language;
import dev.salve.markdown.Html;
import dev.salve.model.content.Stage;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.view.ArticleView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.StageView;
import dev.salve.render.view.ThreadView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of an article of a treatment. */
final class ArticlePages {
    private ArticlePages() {}

    static ArticleView view(PageParts parts) {
        Html lead = parts.leadOrEmpty();
        Html body = parts.bodies().html(parts.article().body());
        Html forWhom = parts.html(parts.front().forWhom());
        Html uncertainty = parts.html(parts.front().uncertainty());
        Html furtherHelp = parts.html(parts.front().furtherHelp());
        Treatment treatment = parts.site().treatment(parts.page());
        return new ArticleView(
                parts.page().title(),
                parts.article().kind().word(),
                lead,
                treatment == null ? null : thread(treatment, parts),
                parts.readingTime(),
                parts.image(),
                parts.contents(),
                body,
                forWhom,
                uncertainty,
                furtherHelp,
                treatment == null ? List.of() : RelatedPages.of(treatment, parts),
                parts.review(),
                Papers.leaflet(parts),
                parts.references(),
                treatment == null ? null : neighbour(treatment, parts, -1),
                treatment == null ? null : neighbour(treatment, parts, 1));
    }

    /** The page that many steps along the path, the overview before the first; null beyond its ends. */
    static @Nullable LinkView neighbour(Treatment treatment, PageParts parts, int steps) {
        List<SitePage> path = new ArrayList<>();
        path.add(treatment.overview());
        path.addAll(treatment.pages());
        int index = indexOf(path, parts.page()) + steps;
        return index < 0 || index >= path.size() ? null : parts.link(path.get(index));
    }

    private static int indexOf(List<SitePage> path, SitePage page) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).url().equals(page.url())) {
                return i;
            }
        }
        return -2;
    }

    private static ThreadView thread(Treatment treatment, PageParts parts) {
        Language language = parts.language();
        Stage current = parts.front().stage();
        List<StageView> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(new StageView(
                    stage.word(),
                    language.word("stage." + stage.word()),
                    href(stage, treatment, parts),
                    stage == current));
        }
        String label = language.phrase("path", treatment.overview().title());
        return new ThreadView(label, List.of(Stage.values()).indexOf(current) + 1, stages);
    }

    private static @Nullable String href(Stage stage, Treatment treatment, PageParts parts) {
        List<SitePage> pages = treatment.pages(stage);
        if (!pages.isEmpty()) {
            return parts.href(pages.get(0));
        }
        return stage == Stage.HELP ? "#s-get-help" : null;
    }
}
