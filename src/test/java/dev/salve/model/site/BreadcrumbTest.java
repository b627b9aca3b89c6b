package dev.salve.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.model.content.Kind;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreadcrumbTest {
    private final SitePage home =
            HandMadePage.of(PageType.HOME, "").title("Alder Quay").build();
    private final SitePage peel = HandMadePage.article(PageType.TREATMENT, "peel/", "peel/index", Kind.TREATMENT)
            .title("Chemical peel")
            .build();
    private final SitePage risks = HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
            .title("What may go wrong")
            .build();
    private final SitePage faq = HandMadePage.of(PageType.FAQ, "peel/faq/")
            .title("Questions about a peel")
            .folder("peel")
            .build();
    private final SitePage about = HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE)
            .title("About us")
            .build();
    private final Site site =
            new HandMadeSite().pages(home, peel, risks, faq, about).build();

    @Test
    void articleStandsBelowItsTreatment() {
        assertEquals(List.of("Home ", "Chemical peel peel/", "What may go wrong peel/risks/"), way(risks));
    }

    @Test
    void questionsStandBelowTheirTreatment() {
        assertEquals(List.of("Home ", "Chemical peel peel/", "Questions about a peel peel/faq/"), way(faq));
    }

    @Test
    void treatmentAndPlainPageStandBelowHome() {
        assertEquals(List.of("Home ", "Chemical peel peel/"), way(peel));
        assertEquals(List.of("Home ", "About us about/"), way(about));
    }

    @Test
    void homeHasNoWay() {
        assertEquals(List.of(), way(home));
    }

    private List<String> way(SitePage page) {
        return Breadcrumb.to(site, page).stream()
                .map(step -> step.name() + " " + step.page().url().path())
                .toList();
    }
}
