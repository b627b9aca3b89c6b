package dev.salve.render.page;

import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.render.search.SearchRenderer;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.SearchView;
import java.util.ArrayList;
import java.util.List;

/** The search page, with other ways to every page for those without a script. */
final class SearchPages {
    private SearchPages() {}

    static SearchView view(PageParts parts) {
        return new SearchView(
                parts.page().title(),
                parts.lead(),
                parts.href(SearchRenderer.path(parts.site(), parts.language())),
                entrances(parts));
    }

    /** Pages from which every other page can be reached. */
    static List<LinkView> entrances(PageParts parts) {
        List<LinkView> links = new ArrayList<>();
        parts.site().treatments().stream()
                .filter(treatment ->
                        treatment.language().equals(parts.language().tag()))
                .forEach(treatment -> links.add(parts.link(treatment.overview())));
        for (PageType type : List.of(PageType.FAQ, PageType.GLOSSARY)) {
            SitePage page = parts.site().page(type, parts.language());
            if (page != null) {
                links.add(parts.link(page));
            }
        }
        return links;
    }
}
