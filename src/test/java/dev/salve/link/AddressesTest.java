package dev.salve.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void smallSite() {
        site = SiteFixture.small(folder);
    }

    private SiteFixture withSlug(String path, String slug) {
        return site.withFile(path, "---\ntitle: T\nkind: article\nslug: " + slug + "\n---\n\nText.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "content/about.md, about/index.html",
        "content/peel/risks.md, peel/risks/index.html",
        "content/peel/day-1.md, peel/day-1/index.html"
    })
    void fileNameIsTheAddress(String file, String page) {
        SiteFixture.Built built = site.withPage(file, "article", "Text.").build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.hasFile(page), built.files().toString());
    }

    @Test
    void slugReplacesTheLastPart() {
        SiteFixture.Built built =
                withSlug("content/peel/What_goes_wrong.md", "risks").build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.hasFile("peel/risks/index.html"));
    }

    @Test
    void furtherLanguageHasItsTagInFrontInLowerCase() {
        site.replacing("content/site.yaml", "[en-GB]", "[es, en-GB]")
                .withPage("content/about.en-GB.md", "page", "Text.")
                .withPage("content/about.md", "page", "Texto.");
        SiteFixture.Built built = site.build();
        assertTrue(built.hasFile("about/index.html"), built.problems().toString());
        assertTrue(built.hasFile("en-gb/about/index.html"), built.files().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Page.md", "über.md", "a--b.md", "-a.md", "a_b.md", "A.md", "a.b.md"})
    void nameThatIsNoAddressIsReported(String name) {
        assertEquals(
                List.of("article/name content/peel/" + name),
                site.withPage("content/peel/" + name, "article", "Text.")
                        .check()
                        .places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"faq", "glossary", "search", "people", "assets", "en-gb"})
    void addressesOfTheGeneratorAreReserved(String name) {
        assertEquals(
                List.of("url/reserved content/" + name + ".md"),
                site.withPage("content/" + name + ".md", "page", "Text.")
                        .check()
                        .places());
    }

    @Test
    void reservedNamesAreFreeWithinATreatmentButForItsQuestions() {
        site.withPage("content/peel/glossary.md", "article", "Text.");
        assertEquals(List.of(), site.check().problems());
        site.withPage("content/peel/faq.md", "article", "Text.");
        assertEquals(List.of("url/reserved content/peel/faq.md"), site.check().places());
    }

    @Test
    void twoArticlesWithOneAddressAreBothNamed() {
        site.withPage("content/peel/risks.md", "risks", "Text.");
        List<String> problems =
                withSlug("content/peel/zebra.md", "risks").check().problems();
        assertEquals(
                List.of(
                        "error[url/clash] content/peel/zebra.md:4:7: this article has the address /peel/risks/, and so has "
                                + "content/peel/risks.md"),
                problems);
    }

    @Test
    void oldAddressLeadsToTheNew() {
        site.withFile(
                "content/about.md",
                "---\ntitle: About\nkind: page\nredirect-from: [/who, /team/us/, /old.html]\n---\n\nText.\n");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        for (String old : List.of("who/index.html", "team/us/index.html", "old.html")) {
            assertTrue(built.file(old).contains("about/"), old);
        }
    }

    @Test
    void oldAddressOfADraftLeadsNowhere() {
        site.withFile(
                "content/about.md",
                "---\ntitle: About\nkind: page\ndraft: true\nredirect-from: [/who/]\n---\n\nText.\n");
        assertFalse(site.build().hasFile("who/index.html"));
        assertTrue(site.withDrafts().build().hasFile("who/index.html"));
    }
}
