package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page asks for and keeps while it is served with the headers that the build wrote. */
@InBrowser
class PrivacyIT extends DemonstrationTab {
    @ParameterizedTest
    @MethodSource("dev.salve.browser.BuiltSites#pages")
    void pageAsksNobodyElseKeepsNothingAndBreaksNoPolicy(String page) {
        tab.open(page);
        tab.value("new Promise(done => setTimeout(done, 50))");

        assertEquals(List.of(), tab.complaints());
        assertTrue(tab.requests().size() > 3, tab.requests().toString());
        assertEquals(
                List.of(),
                tab.requests().stream()
                        // the browser's own drawing on its field for dates
                        .filter(url -> !url.startsWith("data:"))
                        .filter(url -> !url.startsWith(BuiltSites.DEMONSTRATION.url("")))
                        .toList());
        assertEquals("", tab.text("document.cookie"));
        assertEquals(0, tab.number("localStorage.length + sessionStorage.length"));
    }
}
