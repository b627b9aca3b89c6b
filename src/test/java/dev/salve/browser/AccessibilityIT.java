package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class AccessibilityIT extends DemonstrationTab {
    @ParameterizedTest
    @MethodSource("dev.salve.browser.BuiltSites#pages")
    void axeFindsNothingInAnyState(String page) {
        tab.open(page);

        assertEquals(List.of(), Look.violations(tab, Look.values()));
    }
}
