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

/** Questions, the pages that gather them, and the facts in both. */
class QuestionsTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithAFact() {
        site = SiteFixture.small(folder)
                .withFile("content/facts.yaml", """
                        - { id: length, text: 20 minutes, statement: It takes 20 minutes., support: convention }
                        """)
                .withPage("content/faq.md", "faq", ":::question[Can I park?]\nYes, for :fact[length].\n:::");
    }

    @Test
    void treatmentAndSiteGatherTheQuestionsOfTheirArticles() {
        site.withPage("content/peel/risks.md", "risks", ":::question[Does it hurt?]\nA little.\n:::");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        String treatment = built.main("peel/faq/index.html");
        assertTrue(treatment.contains("Does it hurt?"));
        assertFalse(treatment.contains("Can I park?"));
        String all = built.main("faq/index.html");
        assertTrue(all.indexOf("Can I park?") < all.indexOf("Does it hurt?"), all);
        assertTrue(all.contains("../peel/risks/"), all);
    }

    @Test
    void factsAreFilledIntoAnswersSummariesAndFrontMatter() {
        site.withFile("content/peel/risks.md", """
                ---
                title: Risks
                kind: risks
                summary: In :fact[length] at most.
                uncertainty: Whether :fact[length] are enough.
                ---

                Text.
                """);
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.main("faq/index.html").contains("Yes, for 20 minutes."));
        String page = built.file("peel/risks/index.html");
        assertTrue(page.contains("content=\"In 20 minutes at most.\""), page);
        assertTrue(page.contains("Whether 20 minutes are enough."), page);
    }

    @Test
    void mistakesInAFileOfQuestionsAreReported() {
        site.withFile("content/faq.md", """
                ---
                title: Questions
                kind: faq
                summary: About :fact[lenght].
                in-short: See [this](tihs.md).
                ---

                :::question[How *long* is :fact[legnth]?]
                About :fact[lenght], see [more](peel/rosks.md) and [@nobody].
                :::
                """);
        assertEquals(
                List.of(
                        "fact/unused content/facts.yaml:1:9",
                        "fact/unknown content/faq.md:4:16",
                        "link/broken content/faq.md:5:22",
                        "fact/unknown content/faq.md:8:27",
                        "fact/unknown content/faq.md:9:7",
                        "link/broken content/faq.md:9:33",
                        "citation/unknown-reference content/faq.md:9:54"),
                site.check().places());
    }

    @Test
    void sameQuestionMayBeAskedTwiceWithTheSameAnswer() {
        site.withPage("content/peel/risks.md", "risks", ":::question[Does it hurt?]\nA *little*.\n:::")
                .withPage("content/peel/more.md", "article", ":::question[Does it hurt]\nA little.\n:::");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        String html = built.main("peel/faq/index.html");
        assertEquals(html.indexOf("Does it hurt"), html.lastIndexOf("Does it hurt"), html);
    }

    @Test
    void draftsQuestionsAreNotGathered() {
        site.withFile(
                "content/peel/risks.md",
                "---\ntitle: R\nkind: risks\ndraft: true\n---\n\n:::question[Secret?]\nYes.\n:::\n");
        assertFalse(site.build().main("faq/index.html").contains("Secret?"));
        assertTrue(site.withDrafts().build().main("faq/index.html").contains("Secret?"));
    }
}
