package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper: A4 and Letter. */
@InBrowser
class PrintIT extends DemonstrationTab {
    /** What a sheet of A4 has between its margins, in CSS pixels. */
    private static final int PAPER = 680;

    /** Texts of less than 12 points, which are 16 pixels; what stands in drawings scales with them. */
    private static final String SMALL = """
            [...document.querySelectorAll('body *')].filter(it => !it.closest('svg, .vh') && it.checkVisibility()
              && [...it.childNodes].some(node => node.nodeType === 3 && node.data.trim())
              && parseFloat(getComputedStyle(it).fontSize) < 15.9).map(it => it.outerHTML.slice(0, 100))""";

    /** Words whose meaning stands neither behind them nor in the list of words. */
    private static final String UNEXPLAINED = """
            (() => {
              const listed = [...document.querySelectorAll('.words p')].filter(it => it.checkVisibility()).map(it => it.innerText);
              return [...document.querySelectorAll('.tip')].filter(tip => !tip.checkVisibility()
                && !listed.includes(tip.querySelector('b').textContent.trim() + ': ' + meaning(tip)))
                .map(tip => tip.id);
              function meaning(tip) {
                const copy = tip.cloneNode(true);
                copy.querySelectorAll('b, .tip-more').forEach(it => it.remove());
                return copy.textContent.trim();
              }
            })()""";

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
    @CsvSource({
        "microneedling/aftercare/, 6",
        "microneedling/risks/, 7",
        "chemical-peel/procedure/, 3",
        "chemical-peel/aftercare/, 3",
    })
    void leafletHasWhatANurseHandsOutAndNoFurniture(String page, int most) {
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
        assertEquals(List.of(), tab.texts(UNEXPLAINED));

        int sheets = PrintedPages.of(tab.print(8.27, 11.69)).count();
        assertTrue(sheets <= most, sheets + " sheets");
    }

    @Test
    void warningSignsStandOnTheFirstSheetOfAftercare() {
        tab.size(PAPER, 900).media("print").open("microneedling/aftercare/");
        int sheet = (int) ((11.69 - 2 * 12 / 25.4) * 96);

        List<String> late = tab.texts("[...document.querySelectorAll('.care')].filter(it => "
                + "it.getBoundingClientRect().bottom + scrollY > " + sheet + ").map(it => it.innerText)");
        assertEquals(List.of(), late);
    }

    /** An article explains words in a list at its end, other pages behind each word. */
    @ParameterizedTest
    @ValueSource(strings = {"microneedling/benefits/", "microneedling/", "microneedling/faq/"})
    void everyWordThatIsExplainedOnTheScreenIsExplainedOnPaper(String page) {
        tab.size(PAPER, 900).media("print").open(page);

        assertTrue(tab.number("document.querySelectorAll('.term').length") > 3);
        assertEquals(List.of(), tab.texts(UNEXPLAINED));
    }

    private static void assertFilled(PrintedPages paper) {
        assertTrue(paper.count() > 0, "nothing is printed");
        assertTrue(paper.marks().stream().allMatch(marks -> marks > 3), paper.toString());
    }
}
