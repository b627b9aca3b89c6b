package dev.salve.check.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong level has one owner: {@code style/heading-level} what authors write, {@code access/heading-levels} the rest. */
class PageHeadingsTest {
    private static final String SKIPPING = "Text.\n\n## Care\n\nText.\n\n%s##### Later\n\nText.";
    private static final String WAIVE = "::waive{code=style/heading-level reason=\"An old page\" until=2027-01-31}\n\n";

    @TempDir
    private Path folder;

    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void makeSite() {
        site = SiteFixture.small(folder);
    }

    private void withTheRuleOnWrittenHeadings() {
        site.replacing("content/site.yaml", "    style/heading-level: off\n", "");
    }

    @Test
    void waivedLevelOfAnArticleIsNotReportedAgainOnItsPage() {
        withTheRuleOnWrittenHeadings();
        site.withPage("content/peel/care.md", "article", SKIPPING.formatted(WAIVE));
        assertEquals(
                List.of("error[style/heading-level] content/peel/care.md:14:1: the heading \"Later\" is of level 5, but"
                        + " what stands above it is of level 2 (waived)"),
                site.build().problems());
    }

    @Test
    void waivedTitleWithinAnArticleIsNotReportedAgainOnItsPage() {
        withTheRuleOnWrittenHeadings();
        site.withPage("content/peel/care.md", "article", "Text.\n\n" + WAIVE + "# Care\n\nText.");
        assertEquals(List.of("style/heading-level"), site.build().codes());
    }

    @Test
    void ruleOnWrittenHeadingsThatIsOffStaysOffOnPages() {
        site.withPage("content/peel/care.md", "article", SKIPPING.formatted(""));
        assertEquals(List.of(), site.build().problems());
    }

    @Test
    void headingInAnAnswerStandsBelowItsQuestion() {
        withTheRuleOnWrittenHeadings();
        site.withPage(
                "content/peel/care.md",
                "article",
                "Text.\n\n## Pain\n\n:::question[Does it hurt?]\nA little.\n\n#### Later\n\nNo.\n:::");
        assertEquals(List.of(), site.build().problems());
    }

    @Test
    void levelInAnAnswerIsNotReportedAgainOnThePageThatGathersAnswers() {
        site.withPage(
                "content/peel/care.md",
                "article",
                "Text.\n\n:::question[Does it hurt?]\nA little.\n\n###### Later\n\nNo.\n:::");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.main("peel/faq/index.html").contains("Later"));
    }

    @Test
    void sharedPartThatBeginsTooDeepForItsPlaceIsReported() {
        withTheRuleOnWrittenHeadings();
        site.withFile("content/shared/help.md", "##### Help\n\nText.\n")
                .withPage("content/peel/care.md", "article", "## Care\n\nText.\n\n::include{file=../shared/help.md}");
        assertEquals(
                List.of("error[access/heading-levels] content/peel/care.md:2:8: the heading \"Help\" of level 5 follows"
                        + " one of level 2, on the page peel/care/index.html"),
                site.build().problems());
    }
}
