package dev.salve.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.testing.Golden;
import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites, each about one feature. Beside the project's files stands what is expected: {@code expected/main} has what
 * stands inside the main element of pages, {@code expected/files} whole files, {@code expected/tree.txt} the paths of all
 * files but assets, {@code expected/problems.txt} what is reported; without it nothing may be.
 */
class GoldenSiteTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    private static HtmlValidator validator;

    @BeforeAll
    static void load() {
        validator = new HtmlValidator();
    }

    static List<String> sites() throws IOException {
        return names(SITES, 1);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void siteIsAsExpected(String name, @TempDir Path folder) throws IOException {
        Path site = SITES.resolve(name);
        SiteFixture.Built built = SiteFixture.in(folder)
                .withFolder(site)
                .withoutRules(DiagnosticCode.LINK_TO_DRAFT, DiagnosticCode.LINK_UNTRANSLATED)
                .build();
        Path expected = site.resolve("expected");
        assertEquals(List.of(), validator.problemsOf(built));

        assertMatches(expected.resolve("problems.txt"), lines(built.problems()));
        assertMatches(
                expected.resolve("tree.txt"),
                lines(built.files().stream()
                        .filter(path -> !path.startsWith("assets/"))
                        .toList()));
        for (String path : names(expected.resolve("main"), Integer.MAX_VALUE)) {
            Golden.assertMatches(expected.resolve("main").resolve(path), withoutOrnament(built.main(path)) + "\n");
        }
        for (String path : names(expected.resolve("files"), Integer.MAX_VALUE)) {
            Golden.assertMatches(
                    expected.resolve("files").resolve(path), withoutOrnament(withoutFingerprints(built.file(path))));
        }
    }

    @Test
    void draftsAndTomorrowAreShownToThoseWhoAskForThem(@TempDir Path folder) {
        SiteFixture.Built built = SiteFixture.of("sites/drafts-and-dates", folder)
                .withoutRules()
                .withDrafts()
                .withFuture()
                .build();

        assertTrue(built.file("draft/index.html").contains("<b>Draft.</b> This page is not on the published site."));
        assertTrue(built.main("index.html")
                .contains("<a href=\"draft/\">A draft</a>, <a href=\"tomorrow/\">tomorrow</a>"));
        assertFalse(built.hasFile("yesterday/index.html"));
    }

    /** Holds {@code actual} against a file; without one there is nothing to say about a tree, and no problem. */
    private static void assertMatches(Path expected, String actual) {
        if (Files.exists(expected)) {
            Golden.assertMatches(expected, actual);
        } else if (expected.endsWith("problems.txt")) {
            assertEquals("", actual);
        }
    }

    /** The theme may change without every page that names its files. */
    private static String withoutFingerprints(String text) {
        return text.replaceAll("(assets/[\\w/-]+)\\.[0-9a-f]{8}\\.", "$1.");
    }

    private static String withoutOrnament(String html) {
        return html.replaceAll("<svg[^>]* class=\"motif\".*?</svg>\n?", "");
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }

    private static List<String> names(Path folder, int depth) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, depth)) {
            return walk.filter(path -> !path.equals(folder) && (depth == 1 || Files.isRegularFile(path)))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
