package dev.salve.model.site;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of the way from the home page to a page.
 *
 * @param name what it is called there
 * @param page where it leads
 */
public record Breadcrumb(String name, SitePage page) {

    /** The way to a page, itself the last step; none for a home page. */
    public static List<Breadcrumb> to(Site site, SitePage page) {
        if (page.type() == PageType.HOME) {
            return List.of();
        }
        List<Breadcrumb> way = new ArrayList<>();
        SitePage home = site.page(PageType.HOME, page.language());
        if (home != null) {
            way.add(new Breadcrumb(page.language().word("page.home"), home));
        }
        Treatment treatment = site.treatment(page);
        if (treatment != null && !treatment.overview().url().equals(page.url())) {
            SitePage overview = treatment.overview();
            way.add(new Breadcrumb(overview.title(), overview));
        }
        way.add(new Breadcrumb(page.title(), page));
        return List.copyOf(way);
    }
}
