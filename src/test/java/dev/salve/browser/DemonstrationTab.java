package dev.salve.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that share one tab on the demonstration site. */
abstract class DemonstrationTab {
    static Tab tab;

    @BeforeAll
    static void open() {
        tab = Chromium.shared().open(BuiltSites.DEMONSTRATION);
    }

    @AfterAll
    static void close() {
        tab.close();
    }
}
