package dev.salve.render.page;

import dev.salve.markdown.Html;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PlainPageView;
import java.util.List;

/** A page about the clinic or the site. */
final class PlainPages {
    /** A text with fewer headings needs no list of them. */
    private static final int FEWEST_CONTENTS = 3;

    private PlainPages() {}

    static PlainPageView view(PageParts parts) {
        Html lead = parts.lead();
        Html body = parts.bodies().html(parts.article().body());
        List<LinkView> contents = parts.contents();
        return new PlainPageView(
                parts.page().title(),
                lead,
                contents.size() < FEWEST_CONTENTS ? List.of() : contents,
                body,
                more(parts),
                parts.review(),
                parts.references());
    }

    /** What a clinic promises on its privacy page is proved in the report. */
    private static List<LinkView> more(PageParts parts) {
        SitePage report = parts.site().page(PageType.PRIVACY_REPORT, parts.language());
        boolean promises = parts.article().id().path().equals(Shell.PRIVACY);
        return promises && report != null ? List.of(parts.link(report, report.description())) : List.of();
    }
}
