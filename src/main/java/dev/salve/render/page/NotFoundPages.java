package dev.salve.render.page;

import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.NotFoundView;
import java.util.ArrayList;
import java.util.List;

/** What a visitor sees at an address that leads nowhere. */
final class NotFoundPages {
    private NotFoundPages() {}

    static NotFoundView view(PageParts parts) {
        List<LinkView> often = new ArrayList<>();
        SitePage home = parts.site().page(PageType.HOME, parts.language());
        if (home != null) {
            often.add(LinkView.of(parts.language().word("page.home"), parts.href(home)));
        }
        often.addAll(SearchPages.entrances(parts));
        return new NotFoundView(parts.page().title(), often);
    }
}
