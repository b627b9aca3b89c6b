package dev.salve.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page whose review is overdue says so to patients, where the site wants it, and only so long as the site allows. */
class OverdueNoticeTest {
    private static final String POLICY = "review: { interval: 24 months, warn: 60 days, overdue: warn }";
    private static final String RISKS = "content/light-therapy/risks.md";
    private static final String RISKS_PAGE = "light-therapy/risks/index.html";
    private static final String CURRENT = "review: { by: dr-lee, on: 2026-10-01, next: 2028-09-01 }";
    private static final String OVERDUE = "review: { by: dr-lee, on: 2024-10-21, next: 2026-10-21 }";
    private static final LocalDate DUE = LocalDate.of(2026, 10, 21);
    private static final String UNDER_REVIEW = "A clinician is checking this page again. Its review was due on"
            + " 21 October 2026. The last one was on 21 October 2024. If you are unsure, ask the clinic.";

    @TempDir
    private Path folder;

    /** A site whose page on risks was to be reviewed by 21 October 2026. */
    private SiteFixture site(String policy) {
        return SiteFixture.of("diagnostics/base", folder)
                .replacing("content/site.yaml", POLICY, "review: { " + policy + " }")
                .replacing(RISKS, CURRENT, OVERDUE);
    }

    private static List<String> notices(Document page) {
        return page.select("aside .notice").eachText();
    }

    private static List<String> reported(SiteFixture.Built built) {
        return built.problems().stream()
                .filter(problem -> problem.contains("[review/"))
                .map(problem -> problem.substring(0, problem.indexOf(' ')))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void patientsAreToldBeforeThePageBegins(String theme) {
        SiteFixture.Built built = site("overdue-notice: 30 days")
                .replacing("content/site.yaml", "theme: clinic", "theme: " + theme)
                .build();
        Document page = Jsoup.parse(built.file(RISKS_PAGE));

        assertEquals(List.of(UNDER_REVIEW), notices(page));
        assertEquals(
                "A clinician is checking this page again.",
                page.select("aside .notice b").text());
        assertTrue(page.selectFirst("aside:has(.notice)").elementSiblingIndex()
                < page.selectFirst("main").elementSiblingIndex());
        assertEquals(List.of(), new HtmlValidator().problems(built.file(RISKS_PAGE)));
        assertEquals(List.of(), notices(Jsoup.parse(built.file("light-therapy/benefits/index.html"))));
    }

    @Test
    void reviewBlockAndDataForSearchEnginesKeepTheTrueDates() {
        Document page = Jsoup.parse(site("overdue-notice: 30 days").build().file(RISKS_PAGE));

        assertEquals(
                "21 October 2024",
                page.select("dt:contains(Last reviewed) + dd").text());
        assertEquals(
                "21 October 2026", page.select("dt:contains(Next review) + dd").text());
        assertTrue(page.select("script[type=application/ld+json]").html().contains("\"lastReviewed\":\"2024-10-21\""));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, warning[review/due], 0, true",
        "0, warning[review/under-notice], 1, true",
        "30, warning[review/under-notice], 1, true",
        "31, error[review/overdue], , false"
    })
    void noticeStandsFromTheDayOnAndForAsManyDaysAsTheSiteSays(
            int days, String problem, Integer notices, boolean published) {
        SiteFixture.Built built = site("overdue-notice: 30 days")
                .on(DUE.plusDays(days))
                .strictly()
                .build();

        assertEquals(List.of(problem), reported(built));
        assertEquals(published, built.report().published());
        if (published) {
            assertEquals(notices, notices(Jsoup.parse(built.file(RISKS_PAGE))).size());
        }
    }

    @ParameterizedTest
    @CsvSource({"7, warning[review/under-notice]", "8, error[review/overdue]"})
    void shorterNoticeEndsSoonerAlsoWhereTheSiteSaysStop(int days, String problem) {
        assertEquals(
                List.of(problem),
                reported(site("overdue: stop, overdue-notice: 7 days")
                        .on(DUE.plusDays(days))
                        .check()));
    }

    @Test
    void onASiteThatSaysWarnThePageStaysAndNobodyIsSaidToBeChecking() {
        SiteFixture.Built built = site("overdue: warn, overdue-notice: 30 days")
                .on(DUE.plusDays(31))
                .build();

        assertEquals(List.of("warning[review/overdue]"), reported(built));
        assertEquals(
                List.of("The review of this page is overdue. It was due on 21 October 2026. The last one was on"
                        + " 21 October 2024. If you are unsure, ask the clinic."),
                notices(Jsoup.parse(built.file(RISKS_PAGE))));
    }

    @Test
    void siteThatAsksForNoNoticeHasNone() {
        SiteFixture.Built built = site("overdue: warn").build();

        assertEquals(List.of("warning[review/overdue]"), reported(built));
        assertEquals(List.of(), notices(Jsoup.parse(built.file(RISKS_PAGE))));
    }

    @Test
    void overviewsPlainPagesAndTranslationsHaveItInTheirOwnWords() {
        SiteFixture.Built built = site("overdue-notice: 30 days")
                .replacing("content/light-therapy/index.md", CURRENT, OVERDUE)
                .replacing("content/light-therapy/index.es.md", CURRENT, OVERDUE)
                .replacing("content/privacy.md", "kind: page\n", "kind: page\n" + OVERDUE + "\n")
                .build();

        assertEquals(List.of(UNDER_REVIEW), notices(Jsoup.parse(built.file("light-therapy/index.html"))));
        assertEquals(List.of(UNDER_REVIEW), notices(Jsoup.parse(built.file("privacy/index.html"))));
        assertEquals(
                List.of("Un profesional clínico está revisando de nuevo esta página. La revisión debía hacerse el"
                        + " 21 de octubre de 2026. La última fue el 21 de octubre de 2024. Si tiene dudas,"
                        + " pregunte a la clínica."),
                notices(Jsoup.parse(built.file("es/light-therapy/index.html"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "31 days", "1 month", "4 weeks", "30"})
    void timeBeyondThirtyDaysIsRefusedAtItsPlace(String time) {
        List<String> problems = site("overdue-notice: " + time).check().problems();

        assertTrue(
                problems.contains("error[yaml/bad-value] content/site.yaml:20:27: \"" + time
                        + "\" is not a time from 1 day to 30 days, such as 30 days"),
                problems.toString());
    }
}
