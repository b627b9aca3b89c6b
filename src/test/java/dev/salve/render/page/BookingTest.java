package dev.salve.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clinic's own booking page is one link among its ways to be reached. */
class BookingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void everyPageLeadsToTheClinicsOwnBookingPageFromItsAddress(String theme) {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder)
                .replacing("content/site.yaml", "theme: clinic", "theme: " + theme)
                .replacing(
                        "content/site.yaml",
                        "  specialty: Dermatology\n",
                        "  specialty: Dermatology\n  booking: https://harbour-skin.example/book/\n")
                .build();
        for (String path : List.of("index.html", "light-therapy/risks/index.html", "404.html")) {
            Document page = Jsoup.parse(built.file(path));
            assertEquals(
                    List.of("Book an appointment"),
                    page.select("footer address a[href=https://harbour-skin.example/book/]")
                            .eachText());
            assertEquals(
                    0, page.select("main a[href*=book], .button[href*=book]").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void clinicWithoutABookingPageHasNoSuchLink(String theme) {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder)
                .replacing("content/site.yaml", "theme: clinic", "theme: " + theme)
                .build();
        assertFalse(built.file("index.html").contains("Book an appointment"));
    }
}
