package dev.salve.render.page;

import dev.salve.markdown.Html;
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
                parts.review(),
                parts.references());
    }
}
