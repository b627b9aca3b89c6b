package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class KeyboardIT extends DemonstrationTab {
    /** Day, month, year and calendar: more stops of one field. */
    private static final int DATE_PARTS = 4;

    private static final String FOCUSED = "document.activeElement";
    private static final String OPEN_TIPS = "document.querySelectorAll('.tip:popover-open').length";

    @Test
    void firstTabLeadsPastTheHeader() {
        tab.open("microneedling/benefits/").press("Tab");

        assertEquals("#s-main", tab.text(FOCUSED + ".getAttribute('href')"));
        assertTrue(tab.is(FOCUSED + ".getBoundingClientRect().top >= 0"), "the skip link can't be seen");

        tab.press("Enter").press("Tab");

        assertTrue(tab.is(FOCUSED + ".closest('main') !== null"), "the next stop is not in the main part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "microneedling/aftercare/", "microneedling/suitability/", "search/?q=scar"})
    void tabVisitsEverythingInReadingOrderAndShowsWhereItIs(String page) {
        tab.prefers("prefers-reduced-motion: reduce").open(page);
        int stops = tab.number("""
                [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
                  .filter(it => it.checkVisibility() && !it.closest('[popover]')).length""");
        List<String> wrong = new ArrayList<>();
        tab.value("window.visited = new Set(); window.before = null; true");
        for (int i = 0; i < stops + DATE_PARTS && tab.number("visited.size") < stops; i++) {
            tab.press("Tab");
            String problem = tab.text("""
                    (() => {
                      const it = document.activeElement, style = getComputedStyle(it), name = it.outerHTML.slice(0, 90);
                      const outOfOrder = before && !(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
                      if (visited.has(it) && it.type === 'date') return ''; // its parts, of which the browser takes care
                      visited.add(it);
                      before = it;
                      if (outOfOrder) return 'out of order: ' + name;
                      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no ring: ' + name;
                      const box = it.getBoundingClientRect();
                      if (box.bottom < 0 || box.top > innerHeight) return 'out of sight: ' + name;
                      return '';
                    })()""");
            if (!problem.isEmpty()) {
                wrong.add(problem);
            }
        }

        assertEquals(List.of(), wrong);
        assertEquals(stops, tab.number("visited.size"));
        assertTrue(stops > 10, "only " + stops + " stops");
        assertFalse(tab.is("visited.has(document.body)"), "the keyboard is lost on the way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", " "})
    void keyOpensTheMeaningOfAWordAndEscapeClosesIt(String key) {
        tab.open("microneedling/benefits/");
        tab.value("document.querySelector('.term').focus()");

        tab.press(key);
        assertEquals(1, tab.number(OPEN_TIPS));
        assertEquals("visible", tab.text("getComputedStyle(document.querySelector('.tip:popover-open')).visibility"));

        tab.press("Escape");
        assertEquals(0, tab.number(OPEN_TIPS));
        assertTrue(tab.is(FOCUSED + ".matches('.term')"), "the keyboard left the word");
    }

    @Test
    void clickOpensTheMeaningStaysWhileThePointerMovesAndClosesOutside() {
        tab.open("microneedling/benefits/").click(".term");
        assertEquals(1, tab.number(OPEN_TIPS));

        tab.hover(".tip:popover-open");
        assertEquals(1, tab.number(OPEN_TIPS));

        tab.clickAt(3, 3);
        assertEquals(0, tab.number(OPEN_TIPS));
    }

    @Test
    void meaningLeadsToTheGlossaryByKeyboard() {
        tab.open("microneedling/benefits/");
        tab.value("document.querySelector('.term').focus()");
        tab.press("Enter").press("Tab");

        tab.andThenLoads(() -> tab.press("Enter"));

        assertTrue(tab.text("location.pathname").endsWith("/glossary/"), tab.text("location.href"));
        assertTrue(tab.is("document.querySelector(':target') !== null"), tab.text("location.hash"));
    }
}
