package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void bundledThemeNeedsNoFolder() {
        Theme theme = theme("clinic").orElseThrow();

        assertEquals("Clinic", theme.manifests().get(0).name());
        assertTrue(theme.list("templates").contains("templates/article.ftlh"));
        assertNothingReported();
    }

    @Test
    void oneFileInTheProjectReplacesTheBundledOne() throws IOException {
        write("clinic/templates/page.ftlh", "mine");
        Theme theme = theme("clinic").orElseThrow();

        assertEquals("mine", text(theme, "templates/page.ftlh"));
        assertTrue(text(theme, "templates/article.ftlh").contains("<@layout.shell>"));
        assertNothingReported();
    }

    @Test
    void themeTakesWhatItLacksFromTheOneItExtends() throws IOException {
        write("ours/theme.yaml", "name: Ours\nextends: clinic\n");
        write("ours/templates/page.ftlh", "ours");
        write("clinic/templates/person.ftlh", "changed parent");
        Theme theme = theme("ours").orElseThrow();

        assertEquals(
                List.of("ours", "clinic"),
                theme.manifests().stream().map(ThemeManifest::id).toList());
        assertEquals("ours", text(theme, "templates/page.ftlh"));
        assertEquals("changed parent", text(theme, "templates/person.ftlh"));
        assertTrue(text(theme, "components/care.ftlh").contains("care"));
    }

    @Test
    void unknownThemeIsReportedWhereItIsNamed() {
        assertTrue(theme("clinik").isEmpty());

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/unknown", found.code().code());
        assertEquals("content/site.yaml:1:8", found.span().location());
        assertEquals("no theme is called \"clinik\"", found.message());
        assertEquals("did you mean \"clinic\"?", found.hint());
    }

    @Test
    void unknownParentIsReportedInTheThemeThatNamesIt() throws IOException {
        write("ours/theme.yaml", "name: Ours\nextends: clinick\n");
        assertTrue(theme("ours").isEmpty());

        assertEquals(
                "themes/ours/theme.yaml:2:10",
                diagnostics.sorted().get(0).span().location());
    }

    @Test
    void folderWithoutAManifestIsReported() throws IOException {
        write("ours/templates/page.ftlh", "ours");
        assertTrue(theme("ours").isEmpty());

        assertEquals(
                "the folder of the theme \"ours\" has no theme.yaml",
                diagnostics.sorted().get(0).message());
    }

    @Test
    void themesThatExtendOneAnotherAreReported() throws IOException {
        write("a/theme.yaml", "name: A\nextends: b\n");
        write("b/theme.yaml", "name: B\nextends: a\n");
        assertTrue(theme("a").isEmpty());

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/circle", found.code().code());
        assertEquals("themes/b/theme.yaml:2:10", found.span().location());
        assertEquals("themes extend one another in a circle: a, b, a", found.message());
    }

    @Test
    void nameThatClimbsOutOfTheFolderIsUnknown() {
        assertTrue(theme("../clinic").isEmpty());
        assertEquals("theme/unknown", diagnostics.sorted().get(0).code().code());
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed() throws IOException {
        write("clinic/theme.yaml", "name: Mine\n");
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createDirectories(folder.resolve("themes/clinic/templates"));
        Files.createSymbolicLink(folder.resolve("themes/clinic/templates/page.ftlh"), secret);
        Optional<ThemeFile> file = theme("clinic").orElseThrow().file("templates/page.ftlh");

        assertTrue(file.isEmpty() || !text(file.get()).equals("secret"));
        assertEquals("input/unreadable", diagnostics.sorted().get(0).code().code());
    }

    @Test
    void manifestTellsWhichColoursStandOnOneAnother() {
        ThemeManifest manifest = theme("clinic").orElseThrow().manifests().get(0);

        assertEquals("ink", manifest.pairs().get(0).pair().foreground());
        assertEquals("bg", manifest.pairs().get(0).pair().background());
        assertEquals(7, manifest.pairs().get(0).pair().smallest());
    }

    @Test
    void everyColourPairNamesTokensThatExist() {
        Theme theme = theme("clinic").orElseThrow();
        String tokens = text(theme, "assets/tokens.css");

        theme.manifests().get(0).pairs().forEach(pair -> {
            assertTrue(
                    tokens.contains("--" + pair.pair().foreground() + ":"),
                    pair.pair().foreground());
            assertTrue(
                    tokens.contains("--" + pair.pair().background() + ":"),
                    pair.pair().background());
        });
    }

    @Test
    void wordsMergeKeyByKey() throws IOException {
        write("ours/theme.yaml", "name: Ours\nextends: clinic\n");
        write("ours/strings/en.yaml", "skip: Jump\n");
        Map<String, String> words = new ThemeStrings(theme("ours").orElseThrow(), diagnostics).in("en");

        assertEquals("Jump", words.get("skip"));
        assertEquals("Get help", words.get("get-help"));
        assertNothingReported();
    }

    @Test
    void wordsOfARegionStandOverThoseOfTheLanguage() throws IOException {
        write("clinic/strings/es-MX.yaml", "letters: Abecedario\n");
        Map<String, String> words = new ThemeStrings(theme("clinic").orElseThrow(), diagnostics).in("es-MX");

        assertEquals("Abecedario", words.get("letters"));
        assertEquals("Buscar", words.get("search"));
        assertNothingReported();
    }

    @Test
    void wordsThatALanguageLacksAreReportedAndStandInEnglish() throws IOException {
        write("clinic/strings/pl.yaml", "skip: Przejdź do treści\n");
        Map<String, String> words = new ThemeStrings(theme("clinic").orElseThrow(), diagnostics).in("pl");

        assertEquals("Przejdź do treści", words.get("skip"));
        assertEquals("Get help", words.get("get-help"));
        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/missing-string", found.code().code());
        assertEquals("themes/clinic/strings/pl.yaml", found.span().location());
    }

    @Test
    void bundledLanguagesLackNothing() {
        ThemeStrings strings = new ThemeStrings(theme("clinic").orElseThrow(), diagnostics);

        assertEquals(strings.in("en").keySet(), strings.in("es").keySet());
        assertNothingReported();
    }

    @Test
    void assetNamesChangeWithTheirContent() throws IOException {
        write("clinic/assets/extra.css", "a{color:red}");
        String before = path("extra.css");
        write("clinic/assets/extra.css", "a{color:blue}");

        assertTrue(before.matches("assets/extra\\.[0-9a-f]{8}\\.css"), before);
        assertTrue(!before.equals(path("extra.css")));
    }

    @Test
    void fingerprintIsTheStartOfTheHash() {
        byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);

        assertEquals("js/x.ba7816bf.js", ThemeAssets.fingerprinted("js/x.js", abc));
        assertEquals("fonts/LICENSE", ThemeAssets.fingerprinted("fonts/LICENSE", abc));
    }

    @Test
    void addressesInStyleSheetsFollowTheNames() throws IOException {
        write("clinic/assets/fonts/a.woff2", "font");
        write("clinic/assets/sheets/deep.css", "a{src:url( \"../fonts/a.woff2\" )} b{src:url(#x) url(data:,x)}");
        Map<String, ThemeAsset> assets = assets();
        String css = new String(assets.get("sheets/deep.css").bytes(), StandardCharsets.UTF_8);
        String font = assets.get("fonts/a.woff2").path().substring("assets/".length());

        assertEquals("a{src:url( \"../" + font + "\" )}b{src:url(#x) url(data:,x)}\n", css);
        assertNothingReported();
    }

    @Test
    void missingFileInAStyleSheetIsReportedWithItsPlace() throws IOException {
        write("clinic/assets/extra.css", "a {}\nb { src: url(fonts/nothing.woff2) }\nc { src: url(../theme.yaml) }\n");
        assets();

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/missing-asset", found.code().code());
        assertEquals("themes/clinic/assets/extra.css:2:14", found.span().location());
        assertEquals("the theme has no file \"assets/fonts/nothing.woff2\"", found.message());
        assertEquals(2, diagnostics.sorted().size());
    }

    @Test
    void styleSheetsMayNotReferToOneAnotherInACircle() throws IOException {
        write("clinic/assets/a.css", "@import url(b.css);");
        write("clinic/assets/b.css", "@import url(a.css);");
        assets();

        assertEquals("theme/missing-asset", diagnostics.sorted().get(0).code().code());
    }

    @Test
    void fontsAndSearchOfTheBundledThemeAreThereWithTheirLicences() {
        Map<String, ThemeAsset> assets = assets();

        assertTrue(assets.keySet()
                .containsAll(List.of(
                        "base.css",
                        "page.js",
                        "fonts/LICENSE",
                        "fonts/inter-latin-400-normal.woff2",
                        "fonts/inter-latin-600-normal.woff2",
                        "fonts/inter-latin-ext-400-normal.woff2",
                        "search.js",
                        "tokens.css",
                        "vendor/lunr/LICENSE",
                        "vendor/lunr/lunr.min.js")));
        assertNothingReported();
    }

    @Test
    void themesAreFoundInsideAJar() throws IOException {
        Path jar = folder.resolve("salve.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of("themes/clinic/theme.yaml", "themes/clinic/assets/a/b.css", "other/x")) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            BundledThemes themes = new BundledThemes(loader);

            assertEquals(List.of("clinic"), themes.themes());
            assertEquals(List.of("assets/a/b.css"), themes.list("clinic", "assets"));
            assertArrayEquals(
                    "themes/clinic/assets/a/b.css".getBytes(StandardCharsets.UTF_8),
                    themes.read("clinic", "assets/a/b.css"));
        }
    }

    private String path(String name) {
        return assets().get(name).path();
    }

    private Map<String, ThemeAsset> assets() {
        return ThemeAssets.of(theme("clinic").orElseThrow(), diagnostics).byName();
    }

    private Optional<Theme> theme(String name) {
        SourceFile site = SourceFile.of("content/site.yaml", "theme: " + name + "\n");
        return Theme.named(name, site.span(7, 7 + name.length()), folder.resolve("themes"), diagnostics);
    }

    private static String text(Theme theme, String path) {
        return text(theme.file(path).orElseThrow());
    }

    private static String text(ThemeFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("themes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertNothingReported() {
        assertEquals(List.of(), diagnostics.sorted());
    }
}
