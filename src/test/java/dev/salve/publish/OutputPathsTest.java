package dev.salve.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputPathsTest {
    private static List<String> reported(String... pathsAndOrigins) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndOrigins.length; i += 2) {
            files.add(OutputFile.text(
                    pathsAndOrigins[i],
                    "",
                    SourceFile.named(pathsAndOrigins[i + 1]).whole()));
        }
        List<String> reported = report(files);
        Collections.reverse(files);
        assertEquals(reported, report(files), "depends on the order of calls");
        return reported;
    }

    private static List<String> report(List<OutputFile> files) {
        OutputPaths paths = new OutputPaths();
        Diagnostics diagnostics = new Diagnostics();
        files.forEach(paths::claim);
        boolean fine = paths.report(diagnostics);
        assertEquals(fine, diagnostics.sorted().isEmpty());
        return diagnostics.sorted().stream()
                .map(d -> d.span() + " " + d.code() + ": " + d.message())
                .toList();
    }

    @Test
    void pathWrittenTwiceNamesBothOrigins() {
        assertEquals(
                List.of("b.md output/clash: \"x/index.html\" would be written twice: from a.md and from b.md"),
                reported("x/index.html", "b.md", "x/index.html", "a.md", "y/index.html", "c.md"));
    }

    @Test
    void pathsThatDifferByCaseOrAccentsAloneClash() {
        assertEquals(
                List.of("b.md output/clash: \"X.html\" and \"x.html\" can't stand side by side on every disk: "
                        + "from a.md and from b.md"),
                reported("X.html", "a.md", "x.html", "b.md"));
        assertEquals(
                1, reported("caf\u00e9.html", "a.md", "cafe\u0301.html", "b.md").size());
        assertEquals(
                1,
                reported("\u00c9t\u00e9.html", "a.md", "e\u0301te\u0301.html", "b.md")
                        .size());
    }

    @Test
    void foldersThatDifferByCaseAloneClash() {
        assertEquals(1, reported("Media/a.png", "a.md", "media/b.png", "b.md").size());
        assertEquals(0, reported("media/a.png", "a.md", "media/b.png", "b.md").size());
    }

    @Test
    void fileAndFolderOfOneNameClash() {
        assertEquals(1, reported("faq", "a.md", "faq/index.html", "b.md").size());
        assertEquals(0, reported("faq-more", "a.md", "faq/index.html", "b.md").size());
    }

    @Test
    void whatTheSystemDoesNotFoldStaysApart() {
        assertEquals(
                0, reported("strasse.html", "a.md", "stra\u00dfe.html", "b.md").size());
    }

    @Test
    void pathOutOfTheSiteIsRefused() {
        for (String path : List.of(
                "../x.html",
                "a/../../x.html",
                "a/..",
                "..",
                ".",
                "a/./b.html",
                "/etc/passwd",
                "a//b.html",
                "a/",
                "",
                "a\\..\\b.html",
                "C:/x.html",
                "c:x.html",
                "a\u0000.html",
                "a\nb.html",
                ".salve-manifest.json",
                ".salve-staging/x.html")) {
            assertFalse(OutputPaths.isInside(path), path);
            List<String> reported = reported(path, "a.md");
            assertEquals(1, reported.size());
            assertTrue(reported.get(0).startsWith("a.md output/bad-path: "), reported.get(0));
        }
        for (String path : List.of("index.html", ".nojekyll", ".well-known/x", "a..b/c.html", "...", "_headers")) {
            assertTrue(OutputPaths.isInside(path), path);
        }
    }

    @Test
    void firstClaimantMayWriteAndOthersMayNot() {
        OutputPaths paths = new OutputPaths();
        OutputFile file = OutputFile.text("a.html", "", SourceFile.named("a.md").whole());
        assertTrue(paths.claim(file));
        assertFalse(paths.claim(file));
        assertFalse(paths.claim(OutputFile.text("../a.html", "", file.origin())));
    }
}
