package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Narrow windows and the spacing of WCAG 1.4.12: nothing scrolls sideways, nothing is cut off. */
@InBrowser
class ReflowIT extends DemonstrationTab {
    /** Elements that reach beyond the window or hide part of their own text. */
    private static final String LOST = """
            [...document.querySelectorAll('body *')].filter(it => {
              const style = getComputedStyle(it), box = it.getBoundingClientRect();
              if (style.clipPath !== 'none' || it.closest('.vh, .tip, .skip, svg') || !box.width) return false;
              const wide = box.right > innerWidth + 1 || box.left < -1;
              const cut = style.overflowY === 'hidden' && it.scrollHeight > it.clientHeight + 1;
              return (wide && !it.closest('table:not(.options), pre')) || cut;
            }).map(it => it.outerHTML.slice(0, 100))""";

    private static final String SPACING = """
            (() => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
              document.adoptedStyleSheets = [sheet];
              return true;
            })()""";

    @ParameterizedTest
    @MethodSource("dev.salve.browser.BuiltSites#pages")
    void nothingScrollsSidewaysOrIsCutOff(String page) {
        tab.size(320, 640).open(page);
        assertFits();
        tab.value(SPACING);
        assertFits();
        tab.size(768, 900);
        assertFits();
    }

    private void assertFits() {
        assertEquals(List.of(), tab.texts(LOST));
        assertEquals(tab.number("innerWidth"), tab.number("document.scrollingElement.scrollWidth"));
    }
}
