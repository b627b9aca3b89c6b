package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandsTest {
    private static final String SIGN = "review sign light-therapy/risks --by dr-lee --date 2026-11-20";
    private static final String RISKS = "content/light-therapy/risks.md";
    private static final String RECORD = "content/reviews/light-therapy/risks.en-GB.txt";
    private static final String STATED = "review: { by: dr-lee, on: 2026-10-01, next: 2028-09-01 }";

    @TempDir
    private Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));
    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void makeSite() {
        site = SiteFixture.of("diagnostics/base", folder);
        salve = new CommandLineFixture(folder);
    }

    @Test
    void signingWritesTheRecordAndSaysWhatTheFrontMatterHasToSay() {
        String before = read(RISKS);
        assertEquals(0, salve.type(SIGN), salve::err);
        assertEquals("""
                Signed by Dr Sam Lee: Risks of light therapy
                  content/reviews/light-therapy/risks.en-GB.txt

                Next: write this line into the front matter of content/light-therapy/risks.md, in place of the review there:
                  review: { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }
                """, salve.out());
        assertEquals(before, read(RISKS));
        assertTrue(read(RECORD).contains("\n[risk, rare, serious] A burn\n"), read(RECORD));
    }

    @Test
    void lineThatSigningPrintsMakesTheSiteCleanAgain() {
        salve.type(SIGN);
        assertEquals(1, salve.type("check --date 2026-11-20"));
        assertTrue(salve.err().contains("error[review/differs-from-sign-off]"), salve.err());
        site.replacing(RISKS, STATED, "review: { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }");
        assertEquals(0, salve.type("check --strict --date 2026-11-20"), salve::err);
        assertEquals(0, salve.type(SIGN));
        assertTrue(salve.out().contains("states this review already"), salve.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "light-therapy/riks --by dr-lee | there is no article | content",
                "light-therapy/risks --by dr-le | no person has the id | content/people.yaml",
                "light-therapy/risks --by editorial-team | wrote this article | content/light-therapy/risks.md:6:11",
            })
    void refusalNamesReasonAndPlace(String arguments, String reason, String place) {
        assertEquals(1, salve.type("review sign " + arguments));
        assertTrue(salve.err().startsWith("error: "), salve.err());
        assertTrue(salve.err().contains(reason), salve.err());
        assertTrue(salve.err().contains("  --> " + place), salve.err());
        assertFalse(Files.exists(folder.resolve("content/reviews")));
    }

    @Test
    void roleWithoutARegistrationCannotSign() {
        site.replacing(
                "content/people.yaml", "- id: dr-lee", "- { id: panel, name: Panel, role: Readers }\n- id: dr-lee");
        assertEquals(1, salve.type("review sign light-therapy/risks --by panel"));
        assertTrue(salve.err().contains("\"panel\" has no registration"), salve.err());
        assertTrue(salve.err().contains("--> content/people.yaml:4:9"), salve.err());
    }

    @Test
    void personWhoseRegistrationHasEndedCannotSign() {
        site.replacing("content/people.yaml", "0000001", "0000001\n  registered-until: 2026-11-19");
        assertEquals(1, salve.type(SIGN));
        assertTrue(salve.err().contains("the registration of \"dr-lee\" ended on 2026-11-19"), salve.err());
    }

    @Test
    void draftCannotBeSigned() {
        site.replacing(RISKS, STATED, STATED + "\ndraft: true");
        assertEquals(1, salve.type(SIGN));
        assertTrue(salve.err().contains("this article is a draft"), salve.err());
    }

    @Test
    void articleWithErrorsCannotBeSigned() {
        site.replacing(RISKS, "This page lists", "This page :term[colagen] lists");
        assertEquals(1, salve.type(SIGN));
        assertTrue(salve.err().contains("still has an error: no glossary term is called \"colagen\""), salve.err());
        assertTrue(salve.err().contains("--> content/light-therapy/risks.md:"), salve.err());
    }

    @Test
    void errorsOfTheReviewItselfDoNotKeepAnArticleFromBeingSigned() {
        site.replacing(RISKS, STATED + "\n", "");
        assertEquals(0, salve.type(SIGN), salve::err);
        site.replacing(RISKS, "This page lists", "This page shows");
        assertEquals(0, salve.type(SIGN), salve::err);
        assertTrue(read(RECORD).contains("\nThis page shows what may go wrong.\n"), read(RECORD));
    }

    @Test
    void nothingOnADemonstrationSiteCanBeSigned() {
        site.replacing("content/site.yaml", "status: live", "status: demonstration");
        assertEquals(1, salve.type(SIGN));
        assertTrue(salve.err().contains("demonstration site"), salve.err());
        assertTrue(salve.err().contains("--> content/site.yaml"), salve.err());
    }

    @Test
    void nextReviewMayNotBeLaterThanTheSiteAllows() {
        assertEquals(2, salve.type(SIGN + " --next 2029-01-01"));
        assertTrue(salve.err().contains("not after 2028-11-20"), salve.err());
        assertEquals(0, salve.type(SIGN + " --next 2027-05-01"));
        assertTrue(read(RECORD).contains("    next: 2027-05-01\n"), read(RECORD));
    }

    @Test
    void differenceShowsChangedLinesWithTheirNumbers() {
        salve.type(SIGN);
        assertEquals(0, salve.type("review diff light-therapy/risks"));
        site.replacing(RISKS, "One day.", "Two days.");
        assertEquals(1, salve.type("review diff content/light-therapy/risks.md"));
        assertEquals("""
                light-therapy/risks (en-GB): 1 line has changed since Dr Sam Lee signed it on 2026-11-20.

                    12  [risk, text] The skin looks pink, or darker on brown and black skin.
                    13  [risk, how often] about 10 in 100 people
                -   14  [risk, lasts] One day.
                +   14  [risk, lasts] Two days.
                    15  [risk, what to do] Cool the skin.
                    16  [risk, rare, serious] A burn
                """, salve.out());
    }

    private void addDrOjo() {
        site.replacing("content/people.yaml", "- id: dr-lee", """
                - id: dr-ojo
                  name: Dr Ada Ojo
                  role: Plastic surgeon
                  registration: General Medical Council, 0000002
                - id: dr-lee""");
    }

    @Test
    void secondReviewerSignsTheSameTextWithoutAnEdit() {
        addDrOjo();
        site.replacing("content/site.yaml", "overdue: warn", "overdue: warn, two-reviewers: [laser]");
        site.replacing(RISKS, STATED, "review: { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }\ntags: [laser]");
        salve.type(SIGN);
        assertEquals(1, salve.type("check --date 2026-11-20"));
        assertTrue(salve.err().contains("error[review/second-reviewer]"), salve.err());
        assertEquals(0, salve.type(SIGN.replace("dr-lee", "dr-ojo")), salve::err);
        assertTrue(salve.out().contains("states this review already"), salve.out());
        assertEquals(0, salve.type("check --strict --date 2026-11-20"), salve::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void pageNamesAllWhoSignedItAndEachHasItAmongThePagesTheyReviewed(String theme) {
        addDrOjo();
        site.replacing("content/site.yaml", "theme: clinic", "theme: " + theme);
        site.replacing(RISKS, STATED, "review: { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }");
        assertEquals(0, salve.type(SIGN), salve::err);
        assertEquals(0, salve.type(SIGN.replace("dr-lee", "dr-ojo")), salve::err);
        SiteFixture.Built built = site.build();
        Document page = Jsoup.parse(built.file("light-therapy/risks/index.html"));
        assertEquals(
                List.of("Reviewed by Dr Sam Lee, Consultant dermatologist, General Medical Council, 0000001;"
                        + " Dr Ada Ojo, Plastic surgeon, General Medical Council, 0000002."
                        + " Last reviewed: 20 November 2026. Next review: 20 November 2028."),
                page.select(".small:contains(Next review)").stream()
                        .map(line -> line.select("span").isEmpty()
                                ? line
                                : line.select("span").first())
                        .map(Element::text)
                        .toList());
        assertEquals(
                "Dr Sam Lee, Consultant dermatologist, General Medical Council, 0000001 Dr Ada Ojo, Plastic surgeon,"
                        + " General Medical Council, 0000002",
                page.select("dt:contains(Reviewed by) + dd").text());
        assertTrue(page.text().contains("All of these reviewers have signed this text as it stands."));
        assertTrue(page.select("dd a[href$=people/dr-ojo/]").hasText());
        Document person = Jsoup.parse(built.file("people/dr-ojo/index.html"));
        assertEquals("Risks of light therapy", person.select("#s-reviewed + ul").text());
        assertTrue(person.select("main").text().contains("General Medical Council, 0000002"));
    }

    @Test
    void whoeverSignedHasAPageHoweverTheRecordQuotesTheirId() {
        addDrOjo();
        site.replacing(RISKS, STATED, "review: { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }");
        salve.type(SIGN);
        salve.type(SIGN.replace("dr-lee", "dr-ojo"));
        site.replacing(RECORD, "reviewer: \"dr-ojo\"", "reviewer: dr-ojo");
        Document person = Jsoup.parse(site.build().file("people/dr-ojo/index.html"));
        assertEquals("Risks of light therapy", person.select("#s-reviewed + ul").text());
    }

    @Test
    void articleOfHighRiskFallsDueAfterAYear() {
        site.replacing("content/site.yaml", "overdue: warn", "overdue: warn, high-risk: [laser]");
        site.replacing(RISKS, STATED, STATED + "\ntags: [laser]");
        assertEquals(2, salve.type(SIGN + " --next 2027-11-21"));
        assertTrue(salve.err().contains("not after 2027-11-20"), salve.err());
        assertEquals(0, salve.type(SIGN), salve::err);
        assertTrue(salve.out().contains("next: 2027-11-20 }"), salve.out());
    }

    @Test
    void translationIsSignedOnItsOwn() {
        assertEquals(0, salve.type("review sign light-therapy/index.es.md --by dr-lee --date 2026-11-20"), salve::err);
        assertTrue(salve.out().contains("content/reviews/light-therapy/index.es.txt"), salve.out());
        assertEquals(0, salve.type("review diff light-therapy.es"), salve::err);
        assertEquals(1, salve.type("review diff light-therapy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void pageWhoseTextHasChangedNoLongerSaysThatItIsSigned(String theme) {
        site.replacing("content/site.yaml", "theme: clinic", "theme: " + theme);
        site.replacing(RISKS, STATED, "review: { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }");
        salve.type(SIGN);
        String signed = "The reviewer has signed this text as it stands.";
        assertTrue(site.build().main("light-therapy/risks/index.html").contains(signed));
        site.replacing(RISKS, "One day.", "Two days.");
        assertFalse(site.build().report().published());
        site.replacing(
                "content/site.yaml",
                "citations:",
                "rules: { severity: { review/changed-since-sign-off: warning } }\ncitations:");
        SiteFixture.Built built = site.build();
        assertTrue(built.report().published(), built.problems().toString());
        assertFalse(built.main("light-therapy/risks/index.html").contains(signed));
    }

    @Test
    void endOfARegistrationIsAmongWhatComesNext() {
        site.replacing("content/people.yaml", "0000001", "0000001\n  registered-until: 2027-03-31");
        assertEquals(0, salve.type("next --date 2026-11-20"), salve::err);
        assertTrue(salve.out().contains("2027-03-31  Dr Sam Lee is registered up to this day\n"), salve.out());
    }

    @Test
    void lastDayUnderANoticeIsAmongWhatComesNextWhileTheNoticeStands() {
        site.replacing("content/site.yaml", "overdue: warn", "overdue-notice: 30 days");
        site.replacing(RISKS, STATED, "review: { by: dr-lee, on: 2024-11-01, next: 2026-11-01 }");
        String due = "2026-11-01  \"Risks of light therapy\" is due for review";
        String notice = "2026-12-01  \"Risks of light therapy\" can stay under its notice up to this day\n            "
                + RISKS + ":2:8\n";

        assertEquals(0, salve.type("next --date 2026-11-20"), salve::err);
        assertTrue(salve.out().startsWith(due + "  (has passed)\n"), salve.out());
        assertTrue(salve.out().contains(notice), salve.out());
        assertEquals(0, salve.type("next --date 2026-11-20 --format ics"), salve::err);
        assertTrue(salve.out().contains("DTSTART;VALUE=DATE:20261201\n"), salve.out());

        assertEquals(0, salve.type("next --date 2026-10-31"), salve::err);
        assertTrue(salve.out().contains(due + "\n"), salve.out());
        assertFalse(salve.out().contains("notice"), salve.out());
        assertEquals(1, salve.type("next --date 2026-12-02"), salve::err);
        assertTrue(salve.out().startsWith(due + "  (has passed)\n"), salve.out());
        assertFalse(salve.out().contains("notice"), salve.out());
    }

    @Test
    void recordThatSomebodyHasEditedHasNoDifference() {
        salve.type(SIGN);
        site.replacing(RECORD, "One day.", "Two days.");
        assertEquals(1, salve.type("review diff light-therapy/risks"));
        assertTrue(salve.err().contains("can't be relied on\n  --> " + RECORD), salve.err());
    }

    @Test
    void folderOfATreatmentMeansItsOverviewAlsoWhenMisspelt() {
        salve.type("review diff light-therap");
        assertTrue(salve.err().contains("did you mean \"light-therapy\"?"), salve.err());
    }

    @Test
    void articleThatNobodySignedHasNoDifference() {
        assertEquals(1, salve.type("review diff light-therapy/risks"));
        assertTrue(salve.err().contains("nobody has signed this article"), salve.err());
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
