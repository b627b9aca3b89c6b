package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site in a language that is read from right to left. */
@InBrowser
class RightToLeftIT {
    private static Tab tab;

    @BeforeAll
    static void open() {
        tab = Chromium.shared().open(BuiltSites.RIGHT_TO_LEFT);
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    @ParameterizedTest
    @MethodSource("dev.salve.browser.BuiltSites#rightToLeftPages")
    void axeFindsNothingAndNothingScrollsSideways(String page) {
        tab.open(page);
        for (Look look : List.of(Look.LIGHT, Look.PHONE)) {
            look.of(tab);
            assertEquals(List.of(), Axe.violations(tab), look.name());
            assertEquals(tab.number("innerWidth"), tab.number("document.scrollingElement.scrollWidth"), look.name());
        }
    }

    @Test
    void headingsStartAtTheRightAndTheHelpButtonStandsLeftOfThem() {
        tab.size(1280, 900).open("peel/risks/");

        assertEquals("rtl", tab.text("getComputedStyle(document.documentElement).direction"));
        assertTrue(tab.is("document.querySelector('h1').getBoundingClientRect().right > innerWidth / 2"));
        assertTrue(
                tab.is("document.querySelector('.site-head .button').getBoundingClientRect().left < innerWidth / 2"));
    }

    @Test
    void noticeOfAnOverdueReviewStandsOnScreenAndOnPaper() {
        for (String media : List.of("", "print")) {
            tab.size(700, 900).media(media).open("peel/risks/");

            assertTrue(tab.is("document.querySelector('.notice--under-review').checkVisibility()"), media);
            assertTrue(
                    tab.text("document.querySelector('.notice--under-review').innerText")
                            .contains("2 نوفمبر 2024"),
                    media);
        }
        tab.media("");
    }
}
