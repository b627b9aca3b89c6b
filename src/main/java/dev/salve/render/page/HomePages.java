package dev.salve.render.page;

import dev.salve.markdown.Html;
import dev.salve.model.site.Treatment;
import dev.salve.render.view.HomeView;
import dev.salve.render.view.SectionView;
import java.util.List;

/** The home page: what the clinic explains, and how. */
final class HomePages {
    private HomePages() {}

    static HomeView view(PageParts parts) {
        Html lead = parts.lead();
        List<SectionView> sections = Sections.of(parts);
        boolean startsWithPath = !sections.isEmpty()
                && sections.get(0).heading() != null
                && isListOfLinks(sections.get(0).body());
        return new HomeView(
                parts.page().title(),
                lead,
                startsWithPath ? sections.get(0) : null,
                parts.site().treatments().stream()
                        .filter(treatment ->
                                treatment.language().equals(parts.language().tag()))
                        .map(treatment -> treatment(treatment, parts))
                        .toList(),
                startsWithPath ? sections.subList(1, sections.size()) : sections,
                HomeQuestions.of(parts),
                parts.review(),
                parts.references());
    }

    /** Whether a section is one list, each of whose items is a link and nothing else. */
    private static boolean isListOfLinks(Html body) {
        return body.text().strip().matches("<ul>\\s*(<li>\\s*(<p>)?<a [^>]*>[^<]*</a>(</p>)?\\s*</li>\\s*)+</ul>");
    }

    private static HomeView.Treatment treatment(Treatment treatment, PageParts parts) {
        int pages = treatment.pages().size() + 1;
        return new HomeView.Treatment(
                treatment.overview().title(),
                parts.href(treatment.overview()),
                Html.escape(treatment.overview().description()),
                parts.language().count("pages", pages));
    }
}
