package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.colour.Colour;
import dev.salve.colour.Palette;
import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandColoursTest {
    @TempDir
    private Path folder;

    private SiteFixture.Built built(String brand) {
        SiteFixture site = SiteFixture.small(folder);
        SiteFixture.Built built = site.replacing("content/site.yaml", "clinic:", brand + "clinic:")
                .build();
        assertEquals(List.of(), built.problems());
        return built;
    }

    private static List<String> sheets(SiteFixture.Built built) {
        return built.files().stream()
                .filter(path -> path.contains("assets/brand"))
                .toList();
    }

    @Test
    void clinicWithoutColoursGetsThoseOfTheTheme() {
        SiteFixture.Built built = built("");

        assertEquals(List.of(), sheets(built));
        assertFalse(built.file("index.html").contains("assets/brand"));
    }

    @Test
    void coloursOfTheThemeItselfNeedNoSheet() {
        assertEquals(List.of(), sheets(built("brand: { primary: \"#1D5C46\", accent: \"#e3a02b\" }\n")));
    }

    @Test
    void everyPageLinksTheComputedColoursAfterTheThemes() {
        SiteFixture.Built built = built("brand: { primary: \"#2d4a9e\", accent: \"#c2185b\" }\n");

        String sheet = sheets(built).get(0);
        assertTrue(sheet.matches("assets/brand\\.[0-9a-f]{8}\\.css"), sheet);
        for (String page : List.of("index.html", "peel/index.html")) {
            String html = built.file(page);
            String root = page.startsWith("peel/") ? "../" : "";
            int own = html.indexOf("href=\"" + root + sheet + "\"");
            assertTrue(own > html.indexOf("clinic."), page);
        }
    }

    @Test
    void tokensHaveTheColoursOfThePaletteInLightAndDark() {
        SiteFixture.Built built = built("brand: { primary: \"#2d4a9e\", accent: \"#c2185b\" }\n");
        Palette palette = Palette.of(
                Colour.parse("#2d4a9e").orElseThrow(), Colour.parse("#c2185b").orElseThrow());

        String css = built.file(sheets(built).get(0));
        int dark = css.indexOf("prefers-color-scheme:dark");
        palette.light()
                .forEach((role, colour) ->
                        assertTrue(css.substring(0, dark).contains("--" + role + ":" + colour + ";"), role));
        palette.dark()
                .forEach((role, colour) ->
                        assertTrue(css.substring(dark).contains("--" + role + ":" + colour + ";"), role));
    }

    @Test
    void clinicThatNamesOneColourKeepsTheOtherOfTheTheme() {
        String css = cssOf("brand: { primary: \"#2d4a9e\" }\n");
        Palette both = Palette.of(
                Colour.parse("#2d4a9e").orElseThrow(), Colour.parse("#e3a02b").orElseThrow());

        assertTrue(css.contains("--honey:" + both.light().get("honey") + ";"), css);
        assertNotEquals(css, cssOf("brand: { accent: \"#2d4a9e\" }\n"));
    }

    private String cssOf(String brand) {
        SiteFixture.Built built = built(brand);
        return built.file(sheets(built).get(0));
    }
}
