package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper: A4 and Letter. */
@InBrowser
class PrintIT {
    /** What a sheet of A4 has between its margins, in CSS pixels. */
    private static final int PAPER = 680;

    /** Texts of less than 12 points, which are 16 pixels; what stands in drawings scales with them. */
    private static final String SMALL = """
            [...document.querySelectorAll('body *')].filter(it => !it.closest('svg, .vh') && it.checkVisibility()
              && [...it.childNodes].some(node => node.nodeType === 3 && node.data.trim())
              && parseFloat(getComputedStyle(it).fontSize) < 15.9).map(it => it.outerHTML.slice(0, 100))""";

    private static Tab tab;

    @BeforeAll
    static void open() {
        tab = Chromium.shared().open(BuiltSites.DEMONSTRATION);
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    @ParameterizedTest
    @MethodSource("dev.salve.browser.BuiltSites#pages")
    void noSheetIsEmptyAndNoTextSmallerThanTwelvePoints(String page) {
        tab.media("").open(page);
        assertFilled(PrintedPages.of(tab.print(8.27, 11.69)));
        assertFilled(PrintedPages.of(tab.print(8.5, 11)));

        tab.media("print").size(PAPER, 900);
        assertEquals(List.of(), tab.texts(SMALL));
        assertEquals(PAPER, tab.number("document.scrollingElement.scrollWidth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"microneedling/aftercare/", "microneedling/risks/", "chemical-peel/procedure/"})
    void leafletHasWhatANurseHandsOutAndNoFurniture(String page) {
        tab.size(PAPER, 900).media("print").open(page);

        assertEquals(List.of(), tab.texts("""
                        [...document.querySelectorAll('nav, header.site-head, form, button:not(.term), .skip, .related')]
                          .filter(it => it.checkVisibility()).map(it => it.outerHTML.slice(0, 90))"""));
        String paper = tab.text("document.querySelector('.paper').innerText");
        assertTrue(paper.contains("https://alder-quay.example/patients/" + page), paper);
        assertTrue(tab.is("document.querySelector('.code').getBoundingClientRect().width > 80"), "no code to scan");
        String all = tab.text("document.body.innerText");
        for (String needed : List.of("01632 960123", "14 Alder Quay", "999", "Warning signs", "10 November 2026")) {
            assertTrue(all.contains(needed), needed);
        }
        assertTrue(
                tab.is("[...document.querySelectorAll('.tip')].every(it => it.checkVisibility())"),
                "a word unexplained");

        int sheets = PrintedPages.of(tab.print(8.27, 11.69)).count();
        assertTrue(sheets <= 10, sheets + " sheets");
    }

    private static void assertFilled(PrintedPages paper) {
        assertTrue(paper.count() > 0, "nothing is printed");
        assertTrue(paper.marks().stream().allMatch(marks -> marks > 3), paper.toString());
    }
}
