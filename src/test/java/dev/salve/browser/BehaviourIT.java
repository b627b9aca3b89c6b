package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What scripts add, and what is there without them. */
@InBrowser
class BehaviourIT {
    private static final String STATUS = "document.getElementById('s-status').textContent";
    private static final String TICKED = "document.querySelectorAll('main input:checked').length";
    private static final String AFTERCARE = "microneedling/aftercare/";

    private Tab tab;

    @BeforeEach
    void open() {
        tab = Chromium.shared().open(BuiltSites.DEMONSTRATION);
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void searchFindsAWordWithATypingMistakeAndSaysSo() {
        tab.open("search/");
        tab.value("document.getElementById('s-query').focus()");
        tab.type("colagen").press("Enter");
        tab.until("document.querySelectorAll('#s-results li').length > 0");

        List<String> found = tab.texts("[...document.querySelectorAll('#s-results h2')].map(it => it.textContent)");
        assertTrue(found.contains("collagen"), found.toString());
        assertEquals("status", tab.text("document.getElementById('s-status').getAttribute('role')"));
        assertTrue(tab.text(STATUS).contains("colagen"), tab.text(STATUS));
        assertEquals("?q=colagen", tab.text("location.search"));
    }

    @Test
    void searchFromTheHomePageFindsWhatPeopleCallIt() {
        tab.open("");
        tab.value("document.getElementById('s-query').focus()");
        tab.type("skin needling");
        tab.andThenLoads(() -> tab.press("Enter"));
        tab.until("document.querySelectorAll('#s-results li').length > 0");
        tab.andThenLoads(() -> tab.click("#s-results a"));

        assertFalse(tab.text("document.title").contains("not found"), tab.text("location.href"));
    }

    @Test
    void searchThatFindsNothingOffersOtherWays() {
        tab.open("search/?q=zzzzzz");
        tab.until(STATUS + ".length > 0");

        assertTrue(tab.text(STATUS).contains("zzzzzz"));
        assertTrue(tab.is("document.getElementById('s-results').hidden"));
        assertTrue(tab.number("document.querySelectorAll('#s-other-ways + ul a').length") > 3);
    }

    @Test
    void searchLoadsNothingBeforeSomebodySearches() {
        String loaded = "performance.getEntriesByType('resource').filter(it => it.name.includes('documents')).length";
        tab.open("search/");
        assertEquals(0, tab.number(loaded));

        tab.value("document.getElementById('s-query').focus()");
        tab.until(loaded + " === 1");
    }

    @Test
    void ownDatesStandBesideTheSteps() {
        openWithDay("2027-01-31");
        tab.click(".panel button:not([value])");

        List<String> days = tab.texts("[...document.querySelectorAll('output[data-from]')].map(it => it.textContent)");
        assertTrue(days.stream().allMatch(day -> !day.isBlank()), days.toString());
        assertTrue(days.get(0).contains("31 January"), days.toString());
        assertEquals(1, days.get(0).split("January", -1).length - 1, "one day is said once: " + days);
        assertFalse(tab.text("document.querySelector('.panel [role=status]').textContent")
                .isBlank());
    }

    @Test
    void calendarFileHoldsEachStepAndKeepsToTheStandard() {
        openWithDay("2026-12-24");
        int steps = tab.number("document.querySelectorAll('output[data-from]').length");

        String file = tab.download(() -> tab.click(".panel button[value=ics]"));

        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        assertFalse(file.replace("\r\n", "").contains("\n"), "a line ends without a carriage return");
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        List<String> lines = List.of(file.replace("\r\n ", "").split("\r\n"));
        assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0"), lines.subList(0, 2));
        assertTrue(lines.get(2).startsWith("PRODID:"), lines.get(2));
        assertEquals(steps, lines.stream().filter("BEGIN:VEVENT"::equals).count());
        assertEquals(steps, lines.stream().filter("END:VEVENT"::equals).count());
        assertEquals(
                steps,
                lines.stream()
                        .filter(line -> line.startsWith("UID:"))
                        .distinct()
                        .count());
        assertEquals(
                steps,
                lines.stream()
                        .filter(line -> line.matches("DTSTAMP:\\d{8}T\\d{6}Z"))
                        .count());
        assertEquals(
                "DTSTART;VALUE=DATE:20261224",
                lines.stream()
                        .filter(line -> line.startsWith("DTSTART"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(
                lines.stream()
                        .filter(line -> line.startsWith("SUMMARY:") || line.startsWith("DESCRIPTION:"))
                        .noneMatch(line -> line.matches(".*(?<!\\\\)[,;].*|.*\\\\(?![\\\\;,nN]).*")),
                "a comma, semicolon or backslash is not escaped");
    }

    private void openWithDay(String day) {
        tab.open(AFTERCARE);
        tab.value("document.getElementById('s-day0').value = '" + day + "'");
    }

    @Test
    void boxesAreTickedByClickAndKeyAndForgottenOnReload() {
        tab.open("microneedling/suitability/").click("main input[type=checkbox]");
        tab.value("document.querySelectorAll('main input[type=checkbox]')[1].focus()");
        tab.press(" ");
        assertEquals(2, tab.number(TICKED));

        tab.andThenLoads(() -> tab.value("location.reload()"));
        assertEquals(0, tab.number(TICKED));
        assertEquals(0, tab.number("localStorage.length + sessionStorage.length"));
    }

    @Test
    void everyBoxSaysWhatItIsFor() {
        tab.open("microneedling/questions/");

        assertTrue(tab.number("document.querySelectorAll('main input[type=checkbox]').length") > 3);
        assertEquals(0, tab.number("""
                [...document.querySelectorAll('main input[type=checkbox]')]
                  .filter(it => !document.getElementById(it.getAttribute('aria-labelledby'))?.textContent.trim()).length"""));
    }

    @Test
    void linkToAHeadingIsCopiedAndSaid() {
        tab.allow("clipboardReadWrite", "clipboardSanitizedWrite").open("microneedling/risks/");
        String id = tab.text("document.querySelector('.prose > h2').id");
        String label = tab.text("document.querySelector('.copy').getAttribute('aria-label')");
        tab.value("document.querySelector('.copy').focus()");
        tab.press("Enter");
        tab.until("document.querySelector('main > [role=status]').textContent.length > 0");

        assertEquals(tab.text("location.href"), tab.text("navigator.clipboard.readText()"));
        assertEquals("#" + id, tab.text("location.hash"));
        assertTrue(label.contains(tab.text("document.querySelector('.prose > h2').textContent.trim()")), label);
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        tab.withoutScripts().open(AFTERCARE);

        assertTrue(tab.is("document.querySelector('.panel').hidden"), "dates that nothing would show");
        assertTrue(tab.number("document.querySelectorAll('.timeline > li').length") > 3);
        assertEquals(0, tab.number("""
                [...document.querySelectorAll('[hidden]')].filter(it => !it.matches('.panel, button, #s-results')).length"""));

        tab.open("microneedling/benefits/").click(".term");
        assertEquals(1, tab.number("document.querySelectorAll('.tip:popover-open').length"));

        tab.open("search/");
        String why = tab.text("document.querySelector('main noscript p').innerText");
        assertTrue(why.contains("JavaScript"), why);
        assertTrue(tab.number("document.querySelectorAll('main li a').length") > 3);
    }
}
