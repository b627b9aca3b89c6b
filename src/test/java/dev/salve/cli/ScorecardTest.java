package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardTest {
    private static final String RISKS = "content/light-therapy/risks.md";
    private static final String SCORES = "content/scores/light-therapy/risks.yaml";

    @TempDir
    private Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));
    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void makeSite() {
        site = SiteFixture.of("diagnostics/base", folder);
        salve = new CommandLineFixture(folder);
    }

    private Document card() throws IOException {
        assertEquals(0, salve.type("scorecard light-therapy/risks --to cards --date 2026-11-20"), salve::err);
        return Jsoup.parse(Files.readString(folder.resolve("cards/light-therapy/risks.html")));
    }

    /** The cells of an item behind its text: the machine's answer, what it has seen, people's answers. */
    private static List<String> item(Document card, String instrument, String number) {
        Element table = Objects.requireNonNull(card.getElementById(instrument));
        while (!table.tagName().equals("table")) {
            table = Objects.requireNonNull(table.nextElementSibling());
        }
        return table.select("tr").stream()
                .filter(row ->
                        row.select("td").size() > 3 && row.child(0).text().equals(number))
                .map(row -> row.select("td").eachText())
                .map(cells -> cells.subList(2, cells.size()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cardIsOneValidFileThatAsksForNoOther() throws IOException {
        Document card = card();
        String html = Files.readString(folder.resolve("cards/light-therapy/risks.html"));
        assertEquals(List.of(), new HtmlValidator().problems(html));
        assertEquals(0, card.select("script, link, img, iframe, [src], form").size());
    }

    @Test
    void machineAnswersWithWhatItHasSeenAndWhere() throws IOException {
        Document card = card();
        assertEquals(
                List.of("Seen", "2 sources are cited and listed content/light-therapy/risks.md, line 2"),
                item(card, "discern", "4"));
        assertEquals("Seen", item(card, "discern", "12").get(0));
        assertTrue(item(card, "nhs", "7").get(1).startsWith("\"dr-lee\" reviewed it on 2026-10-01"));
        assertEquals(List.of("Not seen", "nobody has signed the text"), item(card, "nhs", "8"));
    }

    @Test
    void evidenceForThePifTickIsWhatTheBuildShowsAndWhatPeopleMustSupply() throws IOException {
        site.withFile("content/accessibility.md", """
                ---
                title: Accessibility
                kind: page
                summary: How this site can be used by everybody.
                ---

                Every page works with a keyboard.
                """);
        Document card = card();
        assertEquals(
                List.of("Seen", "2 sources are cited and listed content/light-therapy/risks.md, line 2"),
                item(card, "pif-tick", "2"));
        assertEquals(
                List.of("the page is there in en-GB, and the site has a page on accessibility"
                        + " content/accessibility.md, line 2"),
                item(card, "pif-tick", "4"));
        for (int number = 6; number <= 10; number++) {
            assertEquals(List.of(), item(card, "pif-tick", String.valueOf(number)));
        }
    }

    @Test
    void answerChangesWithTheArticle() throws IOException {
        site.replacing(RISKS, "review: { by: dr-lee, on: 2026-10-01, next: 2028-09-01 }\n", "");
        site.replacing(RISKS, "    sources: [rivera-2020]\n", "");
        site.replacing(RISKS, "    sources: [skin-guideline]\n", "");
        Document card = card();
        assertEquals(List.of("Not seen", "no review is stated"), item(card, "nhs", "7"));
        assertEquals(List.of("Not seen", "this page cites no source"), item(card, "discern", "4"));
    }

    @Test
    void whatOnlyPeopleCanTellIsAnEmptyBox() throws IOException {
        Document card = card();
        assertEquals(List.of(), item(card, "discern", "13"));
        assertTrue(card.select("td .tick").size() > 40);
    }

    @Test
    void answersOfPeopleStandBesideWithNameDateAndTotal() throws IOException {
        site.withFile(SCORES, """
                - instrument: ipdas
                  by: Ada Reader
                  on: 2026-11-19
                  items: { 1: yes, 2: no }
                  note: Ask again in spring.
                """);
        Document card = card();
        assertEquals("no", item(card, "ipdas", "2").get(2));
        assertTrue(
                card.text()
                        .contains("Ada Reader, 2026-11-19: 2 of 12 items answered, so there is no total yet."
                                + " Ask again in spring."),
                card.text());
    }

    @Test
    void machineNeverAddsUpDiscern() throws IOException {
        assertFalse(card().text().contains("of 75"));
    }

    @Test
    void wrongAnswersAreReportedWithTheirPlace() {
        site.withFile(SCORES, """
                - instrument: discern
                  by: Ada Reader
                  on: 2026-11-19
                  items: { 17: 3, 1: yes }
                - instrument: pemt
                  by: Ada
                  on: 2026-11-19
                  items: { 13: yes }
                - instrument: cdc-index
                  by: Ada
                  on: 2026-11-19
                  items: { 11: not-applicable, 12: not-applicable }
                """);
        site.withFile("content/scores/nobody.yaml", "[]\n");
        assertEquals(1, salve.type("check --format line --quiet --date 2026-11-20"));
        assertEquals("""
                content/scores/light-therapy/risks.yaml:4:12: error[yaml/bad-value] discern has no item "17"
                content/scores/light-therapy/risks.yaml:4:22: error[yaml/bad-value] items of discern are not answered with "yes"
                content/scores/light-therapy/risks.yaml:5:15: error[yaml/bad-value] "pemt" is not one of pemat, cdc-index, discern, ipdas, nhs, pif-tick
                content/scores/light-therapy/risks.yaml:12:16: error[yaml/bad-value] item 11 of cdc-index applies to every text
                content/scores/nobody.yaml:1:1: error[input/unexpected] there is no article that these scores could belong to
                """, salve.out());
    }

    @Test
    void nothingOfItIsPublished() {
        site.withFile(SCORES, "- { instrument: ipdas, by: Ada Reader, on: 2026-11-19, items: { 1: yes } }\n");
        SiteFixture.Built built = site.build();
        assertTrue(built.report().published(), built.problems().toString());
        assertTrue(
                built.files().stream().noneMatch(file -> file.contains("score")),
                built.files().toString());
        assertFalse(built.file("light-therapy/risks/index.html").contains("Ada Reader"));
    }
}
