package dev.salve.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays for a page is told on it, at its head and beside those who wrote it. */
class SponsorTest {
    private static final String RISKS = "content/light-therapy/risks.md";

    @TempDir
    private Path folder;

    private SiteFixture site(String theme, String sponsor) {
        return SiteFixture.of("diagnostics/base", folder)
                .replacing("content/site.yaml", "theme: clinic", "theme: " + theme)
                .replacing(RISKS, "kind: risks\n", "kind: risks\nsponsor: " + sponsor + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void sponsorIsNamedAtTheHeadAndBesideTheAuthors(String theme) {
        Document page = Jsoup.parse(site(theme, "{ name: Lamp Trust, url: \"https://lamps.example/\" }")
                .build()
                .file("light-therapy/risks/index.html"));
        assertEquals("Lamp Trust", page.select("dt:contains(Sponsored by) + dd").text());
        assertEquals(
                List.of("https://lamps.example/"),
                page.select("dd a[rel=sponsored]").eachAttr("href"));
        assertTrue(page.select("p.small").text().contains("Sponsored by Lamp Trust"));
        assertTrue(page.select("script[type=application/ld+json]")
                .html()
                .contains("\"sponsor\":{\"@type\":\"Organization\",\"name\":\"Lamp Trust\""));
    }

    @Test
    void sponsorWithoutAnAddressIsNoLink() {
        Document page =
                Jsoup.parse(site("clinic", "{ name: Lamp & Sons }").build().file("light-therapy/risks/index.html"));
        assertEquals(
                "Lamp &amp; Sons", page.select("dt:contains(Sponsored by) + dd").html());
    }

    @Test
    void pageThatNobodySponsorsSaysNothing() {
        String page = site("clinic", "{ name: Lamp Trust }").build().file("light-therapy/benefits/index.html");
        assertFalse(page.contains("Sponsored by"), page);
        assertFalse(page.contains("\"sponsor\""), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ url: \"https://lamps.example/\" } | yaml/missing-key",
                "{ name: Lamps, url: lamps.example } | yaml/bad-value",
                "{ name: Lamps, logo: lamp.svg } | yaml/unknown-key",
                "Lamps | yaml/wrong-type"
            })
    void whatIsWrongWithASponsorIsReportedWithItsPlace(String sponsor, String code) {
        List<String> problems = site("clinic", sponsor).build().problems();
        assertTrue(
                problems.stream().anyMatch(problem -> problem.startsWith("error[" + code + "] " + RISKS + ":4:")),
                problems.toString());
    }
}
