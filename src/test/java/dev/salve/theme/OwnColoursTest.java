package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnColoursTest {
    private static final String MANIFEST = """
            name: Mine
            colour-pairs:
              - { front: ink, back: bg, least: 4.5, use: body text }
            """;

    @TempDir
    private Path folder;

    private List<Diagnostic> found(String css, @Nullable String brand) throws IOException {
        Path theme = folder.resolve("themes/mine");
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("theme.yaml"), MANIFEST);
        Files.writeString(theme.resolve("assets/mine.css"), css);
        Diagnostics diagnostics = new Diagnostics();
        OwnColours.check(theme(diagnostics), brand == null ? null : brandSheet(brand), diagnostics);
        return diagnostics.sorted();
    }

    private static ThemeAsset brandSheet(String css) {
        return new ThemeAsset(
                "brand.css",
                "assets/brand.css",
                css.getBytes(StandardCharsets.UTF_8),
                SourceFile.named("content/site.yaml").whole());
    }

    private List<String> messages(String css) throws IOException {
        return found(css, null).stream().map(Diagnostic::message).toList();
    }

    @Test
    void pairThatCannotBeReadIsReportedWhereItsColourIsDeclaredWithTheNearestColour() throws IOException {
        List<Diagnostic> found = found(":root {\n  --bg: #ffffff;\n  --ink: #999999;\n}\n", null);

        Diagnostic light = found.get(0);
        assertEquals("theme/low-contrast", light.code().code());
        assertEquals("themes/mine/assets/mine.css:3:3", light.span().location());
        assertEquals(
                "in light colours \"ink\" (#999999) on \"bg\" (#ffffff) has a contrast of 2.84,"
                        + " and body text needs 4.50",
                light.message());
        String hint = String.valueOf(light.hint());
        assertTrue(
                hint.matches("the nearest colour that passes is #7[0-9a-f]{5}: set \"--ink\" to it"
                        + " \\(themes/mine/assets/mine.css:3:3\\)"),
                hint);
        assertEquals(1, found.size(), "once, though it is the same in the dark and on paper");
    }

    @Test
    void darkAndPaperAreMeasuredWithTheirOwnColours() throws IOException {
        String dark = "@media (prefers-color-scheme: dark) { :root { --ink: #333; } }";
        String print = "@media print { :root:root { --ink: #ccc; } }";

        assertEquals(List.of(), messages(":root { --bg: #fff; --ink: #000; }"));
        assertTrue(messages(":root { --bg: #111; --ink: #eee; }" + dark).get(0).startsWith("in dark colours"));
        assertTrue(messages(":root { --bg: #fff; --ink: #000; }" + print).get(0).startsWith("on paper"));
        assertEquals(1, messages(":root { --bg: #fff; --ink: #000; }" + print).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root { --bg: #fff; --ink: #000; } .box { --ink: #eee; }",
                ":root { --bg: white; --ink: var(--text); --text: rgb(10 20 30); }",
                ":root { --bg: light-dark(#fff, #000); --ink: light-dark(#000, #fff); }",
                ":root { --bg: #fff; --ink: #000; } /* :root { --ink: #eee; } */",
                ":root { --bg: #fff; --ink: #000; } @media (prefers-contrast: more) { :root { --ink: #eee; } }",
                ":root:root { --bg: #fff; --ink: #000; } :root { --ink: #eee; }",
                ":root { --bg: #fff; --ink: oklch(0.9 0 0); }",
                ":root { --bg: #fff; --ink: var(--ink); }",
                ":root { --picture: url(data:image/png;base64,{x}); --bg: #fff; --ink: #000; }",
            })
    void colourThatIsReadableOrNotKnownIsNotReported(String css) throws IOException {
        assertEquals(List.of(), messages(css));
    }

    @Test
    void pairOfAClinicsComputedColoursIsLeftToThatReport() throws IOException {
        String own = ":root { --bg: #fff; --ink: #eee; }";

        assertEquals(
                List.of("on paper"),
                shown(found(own + "@media print { :root:root { --ink: #ddd; } }", ":root{--bg:#fff;--ink:#eee;}")));
        assertEquals(List.of(), shown(found(own, ":root{--bg:#fff;--ink:#eee;}")));
        assertEquals(List.of("in light colours"), shown(found(own, ":root{--bg:#eee;}")), "one is the theme's own");
    }

    @Test
    void colourOfTheClinicOnOneOfTheThemeIsReportedAtThatOfTheTheme() throws IOException {
        List<Diagnostic> found = found(":root { --bg: #fff; --ink: #000; }", ":root{--ink:#eee;}");
        assertEquals("themes/mine/assets/mine.css:1:9", found.get(0).span().location());
        String hint = String.valueOf(found.get(0).hint());
        assertTrue(hint.endsWith("set \"--ink\" to it in a style sheet of your theme"), hint);
    }

    private static List<String> shown(List<Diagnostic> found) {
        return found.stream()
                .map(one -> one.message().replaceFirst(" \".*", ""))
                .toList();
    }

    @Test
    void themeThatExtendsAnotherIsMeasuredWithItsOwnColours() {
        SiteFixture.Built built = SiteFixture.small(folder)
                .replacing("content/site.yaml", "clinic:", "theme: mine\nclinic:")
                .withFile("themes/mine/theme.yaml", "name: Mine\nextends: clinic\n")
                .withFile("themes/mine/assets/a.css", ":root {\n  --ink-2: #8a938e;\n}\n")
                .build();

        assertEquals(
                Set.of("theme/low-contrast themes/mine/assets/a.css:2:3"), Set.copyOf(built.places()), "nowhere else");
        assertTrue(
                built.problems().get(0).contains("\"ink-2\" (#8a938e) on \"bg\""),
                built.problems().toString());
    }

    @Test
    void colourThatOnlyRefersToAChangedOneIsReportedAtTheChange() {
        assertEquals(
                Set.of("theme/low-contrast themes/mine/assets/a.css:2:3"),
                placesOfChild("name: Mine\nextends: parent\n", ":root {\n  --text: #ddd;\n}\n"));
    }

    @Test
    void colourBehindThatAloneIsChangedIsReported() {
        assertEquals(
                Set.of("theme/low-contrast themes/mine/assets/a.css:1:9"),
                placesOfChild("name: Mine\nextends: parent\n", ":root { --bg: #333; }\n"));
    }

    @Test
    void hintAsksForAnInheritedColourToBeSetInTheThemeAtHand() {
        String hint = String.valueOf(foundInChild("name: Mine\nextends: parent\n", ":root { --bg: #333; }\n")
                .get(0)
                .hint());
        assertTrue(hint.endsWith("set \"--ink\" to it in a style sheet of your theme"), hint);
    }

    @Test
    void pairThatAThemeStatesOfInheritedColoursIsReportedWhereItIsStated() {
        assertEquals(
                Set.of("theme/low-contrast themes/mine/theme.yaml:4:5"),
                placesOfChild("""
                        name: Mine
                        extends: parent
                        colour-pairs:
                          - { front: edge, back: bg, least: 3, use: border of a field }
                        """, ":root { --own: #000; }\n"));
    }

    /** Where the colours of a theme are reported that extends one with a readable pair and a faint edge. */
    private Set<String> placesOfChild(String manifest, String css) {
        return foundInChild(manifest, css).stream()
                .map(found -> found.code() + " " + found.span().location())
                .collect(Collectors.toSet());
    }

    private List<Diagnostic> foundInChild(String manifest, String css) {
        SiteFixture.in(folder)
                .withFile("themes/parent/theme.yaml", MANIFEST)
                .withFile(
                        "themes/parent/assets/parent.css",
                        ":root { --bg: #fff; --text: #000; --ink: var(--text); --edge: #ccc; }\n")
                .withFile("themes/mine/theme.yaml", manifest)
                .withFile("themes/mine/assets/a.css", css);
        Diagnostics diagnostics = new Diagnostics();
        OwnColours.check(theme(diagnostics), null, diagnostics);
        return diagnostics.sorted();
    }

    private Theme theme(Diagnostics diagnostics) {
        return Theme.named("mine", SourceFile.named("content/site.yaml").whole(), folder.resolve("themes"), diagnostics)
                .orElseThrow();
    }
}
