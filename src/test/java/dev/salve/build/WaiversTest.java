package dev.salve.build;

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

/** What a site makes of rules: severities, waivers for the site, an article or a block, and strictness. */
class WaiversTest {
    private static final String WAIVER = "{ code: media/no-alt, reason: \"They are old.\", until: 2026-11-30 }";

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithTwoPicturesThatSayNothing() {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><circle r=\"3\"/></svg>";
        site = SiteFixture.small(folder).withFile("content/media/dot.svg", drawing);
        article("", "");
    }

    private void article(String front, String before) {
        site.withFile(
                "content/peel/risks.md",
                "---\ntitle: R\nkind: risks\n" + front + "---\n\n" + before
                        + "![](../media/dot.svg)\n\nText.\n\n![](../media/dot.svg)\n");
    }

    private void rules(String rules) {
        SiteFixture.small(folder).replacing("content/site.yaml", "rules:\n", "rules:\n  " + rules + "\n");
    }

    private void severity(String level) {
        SiteFixture.small(folder)
                .replacing("content/site.yaml", "severity:\n", "severity:\n    media/no-alt: " + level + "\n");
    }

    private List<String> found() {
        return site.check().problems().stream()
                .map(problem -> problem.replaceAll("^(\\S+) .*?(\\d+):\\d+: .*?( \\(waived\\))?$", "$1 $2$3"))
                .toList();
    }

    @Test
    void unwaivedRuleStopsTheBuild() {
        assertEquals(List.of("error[media/no-alt] 6", "error[media/no-alt] 10"), found());
        assertFalse(site.build().report().published());
    }

    @Test
    void waiverOfTheSiteCoversEverything() {
        rules("waive: [" + WAIVER + "]");
        assertEquals(List.of("error[media/no-alt] 6 (waived)", "error[media/no-alt] 10 (waived)"), found());
        assertTrue(site.strictly().build().report().published());
    }

    @Test
    void waiverOfAnArticleCoversThatArticle() {
        article("waive: [" + WAIVER + "]\n", "");
        assertEquals(List.of("error[media/no-alt] 7 (waived)", "error[media/no-alt] 11 (waived)"), found());
        site.withPage("content/peel/more.md", "article", "![](../media/dot.svg)");
        assertEquals("error[media/no-alt] 6", found().get(0));
        assertEquals(3, found().size());
    }

    @Test
    void waiverInTheTextCoversTheBlockThatFollows() {
        article("", "::waive{code=media/no-alt reason=\"It is old.\" until=2026-11-30}\n\n");
        assertEquals(List.of("error[media/no-alt] 8 (waived)", "error[media/no-alt] 12"), found());
    }

    @Test
    void waiverBeforeAContainerCoversAllOfIt() {
        article("", """
                ::waive{code=media/no-alt reason="It is old." until=2026-11-30}

                :::callout[Look]{level=info}
                One.

                ![](../media/dot.svg)
                :::

                """);
        assertEquals(
                List.of("error[media/no-alt] 11 (waived)", "error[media/no-alt] 14", "error[media/no-alt] 18"),
                found());
    }

    @Test
    void waiverHoldsOnItsLastDayAndWarnsAfterwards() {
        article("waive: [" + WAIVER + "]\n", "");
        site.on(LocalDate.of(2026, 11, 30));
        assertEquals(
                2, found().stream().filter(line -> line.endsWith("(waived)")).count());
        site.on(LocalDate.of(2026, 12, 1));
        assertEquals(
                List.of("warning[waiver/ended] 4", "warning[media/no-alt] 7", "warning[media/no-alt] 11"), found());
        assertTrue(site.strictly().build().report().published(), "time alone stops no build");
    }

    @Test
    void waiverThatMatchesNothingIsReported() {
        rules("waive: [{ code: fact/unsourced, reason: \"None.\", until: 2027-01-01 }, " + WAIVER + "]");
        assertEquals("warning[waiver/unused] 8", found().get(2));
    }

    @Test
    void severityOfARuleIsTheSites() {
        severity("note");
        assertEquals(List.of("note[media/no-alt] 6", "note[media/no-alt] 10"), found());
        severity("off");
        assertEquals(List.of(), found());
        severity("warning");
        assertTrue(site.build().report().published());
        assertFalse(site.strictly().build().report().published());
    }

    @Test
    void overdueReviewWarnsOrStopsAsTheSiteSays() {
        site.withFile("content/people.yaml", "- { id: dr, name: Dr, role: Doctor }\n")
                .withFile(
                        "content/peel/risks.md",
                        "---\ntitle: R\nkind: risks\nreview: { by: dr, on: 2025-01-01, next: 2026-12-01 }\n---\n\nText.\n")
                .without("content/media/dot.svg");
        site.on(LocalDate.of(2026, 10, 1));
        assertEquals(List.of(), found());
        site.on(LocalDate.of(2026, 10, 2));
        assertEquals(List.of("warning[review/due] 4"), found());
        site.on(LocalDate.of(2026, 11, 30));
        assertEquals(List.of("warning[review/due] 4"), found());
        site.on(LocalDate.of(2026, 12, 1)).strictly();
        assertEquals(List.of("warning[review/overdue] 4"), found());
        assertTrue(site.build().report().published());
        site.replacing("content/site.yaml", "clinic:", "review: { overdue: stop }\nclinic:");
        assertEquals(List.of("error[review/overdue] 4"), found());
        assertFalse(site.build().report().published());
    }
}
