package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second theme, by the same measures. */
@InBrowser
class PlainThemeIT {
    private static Tab tab;

    @BeforeAll
    static void open() {
        tab = Chromium.shared().open(BuiltSites.PLAIN);
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    @ParameterizedTest
    @MethodSource("dev.salve.browser.BuiltSites#pages")
    void axeFindsNothingNothingScrollsSidewaysAndNobodyElseIsAsked(String page) {
        tab.size(1280, 900).open(page);

        assertEquals(List.of(), Look.violations(tab, Look.PHONE, Look.DARK));
        tab.size(320, 640);
        assertEquals(320, tab.number("document.scrollingElement.scrollWidth"));
        assertEquals(List.of(), tab.complaints());
        assertTrue(
                tab.requests().stream()
                        .allMatch(url -> url.startsWith(BuiltSites.PLAIN.url("")) || url.startsWith("data:")),
                tab.requests().toString());
    }

    @Test
    void searchDatesAndMeaningsWorkAsInTheOtherTheme() {
        tab.size(1280, 900).open("search/?q=colagen");
        tab.until("document.querySelectorAll('#s-results li').length > 0");

        tab.open("microneedling/benefits/").click(".term");
        assertEquals(1, tab.number("document.querySelectorAll('.tip:popover-open').length"));

        tab.open("microneedling/aftercare/");
        tab.value("document.getElementById('s-day0').value = '2027-01-31'");
        tab.click(".panel button:not([value])");
        assertTrue(tab.text("document.querySelector('output').textContent").contains("31 January"));
    }
}
