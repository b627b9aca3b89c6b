package dev.salve.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run shows every problem of every file, and nothing that only follows from another. */
class AllProblemsTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void smallSite() {
        site = SiteFixture.small(folder);
    }

    @Test
    void problemsOfReadingLinkingAndCheckingComeTogetherInReadingOrder() {
        site.withPage("content/peel/aftercare.md", "aftercare", "[a](nowhere.md)\n\n:::steps\nNo list.\n:::")
                .withPage("content/about.md", "pag", "Text :fact[none].")
                .withFile("content/people.yaml", "- { id: one, name: One }\n")
                .withFile("content/media/unused.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        assertEquals(
                List.of(
                        "yaml/bad-value content/about.md:3:7",
                        "fact/unknown content/about.md:6:6",
                        "media/unsafe-svg content/media/unused.svg:1:41",
                        "link/broken content/peel/aftercare.md:6:5",
                        "directive/wrong-content content/peel/aftercare.md:9:1",
                        "yaml/missing-key content/people.yaml:1:3"),
                site.check().places());
    }

    @Test
    void buildWithErrorsLeavesTheSiteAsItWas() {
        assertTrue(site.build().report().published());
        String before = site.build().file("index.html");
        site.withPage("content/index.md", "page", "Other words, and [a](nowhere.md).");
        SiteFixture.Built built = site.build();
        assertFalse(built.report().published());
        assertEquals(0, built.report().files());
        assertEquals(before, built.file("index.html"));
    }

    @Test
    void buildWithWarningsPublishesUnlessStrict() {
        site.withFile(
                "content/peel/risks.md",
                "---\ntitle: R\nkind: risks\nrisks: [{ name: Burn, group: rare }]\n---\n\nText.\n");
        SiteFixture.Built built = site.build();
        assertEquals(List.of("data/not-placed"), built.codes());
        assertTrue(built.report().published());
        assertFalse(site.strictly().build().report().published());
    }

    @Test
    void sameProblemSeenFromManyPagesIsReportedOnce() {
        site.withFile("content/shared/part.md", "It takes :fact[none].\n\n::figure{src=none.svg alt=\"A\"}\n");
        for (String name : List.of("one", "two", "three")) {
            site.withPage("content/peel/" + name + ".md", "article", "::include{file=../shared/part.md}");
        }
        assertEquals(List.of("fact/unknown", "media/missing"), site.check().codes());
    }

    @Test
    void unreadableArticleKeepsItsAddressAndCausesNothingElse() {
        site.withFile("content/peel/risks.md", "---\ntitle: [not closed\n---\n\n::figure{src=media/a.svg decorative}\n")
                .withFile("content/peel/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>")
                .withFile("content/references.yaml", "- { id: one, type: book, title: One }\n")
                .withPage("content/peel/more.md", "article", "[a](risks.md#there)\n\n::risks{from=risks.md}");
        assertEquals(
                List.of("yaml/syntax content/peel/risks.md:2:8"), site.check().places());
    }

    @Test
    void unreadableDataFilesCauseNothingElse() {
        site.withFile("content/people.yaml", "- id: one\n   name: [\n")
                .withFile("content/facts.yaml", "- { id: length }\n")
                .withFile("content/references.yaml", "one: two\n")
                .withFile("content/glossary.yaml", "- { id: pore, term: pore }\n")
                .withFile("content/peel/media/a.svg", "no drawing")
                .withFile("content/peel/risks.md", """
                        ---
                        title: Risks
                        kind: risks
                        authors: [one]
                        risks: [{ name: Burn, group: rare, frequency: length, sources: [hou] }]
                        ---

                        A :term[pore], :fact[length] and [@hou].

                        ::risks

                        ::figure{src=media/a.svg alt="A"}
                        """);
        assertEquals(
                List.of(
                        "yaml/missing-key",
                        "yaml/missing-key",
                        "yaml/missing-key",
                        "yaml/missing-key",
                        "media/unreadable",
                        "yaml/syntax",
                        "yaml/wrong-type"),
                site.check().codes());
    }

    @Test
    void unreadableSettingsCauseNothingElse() {
        site.withPage("content/peel/index.es.md", "treatment", "Un tratamiento.")
                .withFile(
                        "content/media/logo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
                .withFile(
                        "content/site.yaml",
                        "title: \"Small Clinic\nlanguages: [en, es]\nbrand: { logo: media/logo.svg }\n");
        assertEquals(List.of("yaml/syntax content/site.yaml:1:8"), site.check().places());
    }

    @Test
    void missingContentFolderIsReportedAlone() {
        assertEquals(
                List.of("error[input/missing] content: there is no content folder \"content\""),
                SiteFixture.in(folder.resolve("empty")).check().problems());
    }

    @Test
    void sameContentGivesTheSameProblemsAndBytesEachTime() {
        site.withPage("content/peel/one.md", "article", "[a](n.md) :fact[b] [@c] ![](d.png)");
        List<String> first = site.check().problems();
        for (int i = 0; i < 5; i++) {
            assertEquals(first, site.check().problems());
        }
        assertEquals(5, first.size(), first.toString());
    }
}
