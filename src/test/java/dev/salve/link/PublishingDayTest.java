package dev.salve.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the site on which day, and in the menu. */
class PublishingDayTest {
    private static final String PAGE = "peel/risks/index.html";

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void smallSite() {
        site = SiteFixture.small(folder);
    }

    private SiteFixture with(String key) {
        return site.withFile("content/peel/risks.md", "---\ntitle: Risks\nkind: risks\n" + key + "\n---\n\nText.\n");
    }

    private boolean isThereOn(int day) {
        return site.on(LocalDate.of(2026, 11, day)).build().hasFile(PAGE);
    }

    @Test
    void articleIsThereFromItsDayOn() {
        with("published: 2026-11-20");
        assertFalse(isThereOn(19));
        assertTrue(isThereOn(20));
        site.on(LocalDate.of(2026, 11, 19)).withFuture();
        assertTrue(site.build().hasFile(PAGE));
    }

    @Test
    void articleGoesOnTheDayOnWhichItExpires() {
        with("expires: 2026-11-20");
        assertTrue(isThereOn(19));
        assertFalse(isThereOn(20));
    }

    @Test
    void draftIsShownOnlyWhereDraftsAre() {
        with("draft: true");
        assertFalse(isThereOn(20));
        assertTrue(site.withDrafts().build().hasFile(PAGE));
    }

    @Test
    void mistakesInADraftsTextDoNotStopTheOthersUntilItIsShown() {
        site.withFile("content/peel/risks.md", "---\ntitle: R\nkind: risks\ndraft: true\n---\n\n[a](nowhere.md)\n");
        assertEquals(List.of(), site.check().problems());
        assertEquals(
                List.of("link/broken content/peel/risks.md:7:5"),
                site.withDrafts().check().places());
    }

    @Test
    void menuKeepsTheWordsOfAPageThatIsNotThereYet() {
        with("draft: true");
        site.replacing(
                "content/site.yaml",
                "clinic:",
                "navigation: [peel/index.md, peel/risks.md, { page: search/, label: Find }]\nclinic:");
        SiteFixture.Built built = site.build();
        assertEquals(List.of("link/to-draft content/site.yaml:5:29"), built.places());
        String menu = menu(built.file("index.html"));
        assertTrue(menu.contains("href=\"peel/\""), menu);
        assertTrue(menu.contains(">Find<"), menu);
        assertFalse(menu.contains("peel/risks/"), menu);
        assertTrue(menu.contains("Risks"), menu);
    }

    @Test
    void searchStandsInTheMenuThoughNobodyNamesIt() {
        String menu = menu(site.build().file("peel/index.html"));
        assertTrue(menu.contains("href=\"../search/\""), menu);
        assertFalse(menu.contains("glossary/"), "there is no glossary");
    }

    private static String menu(String html) {
        int start = html.indexOf("class=\"site-nav\"");
        return html.substring(start, html.indexOf("</nav>", start));
    }
}
