package dev.salve.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticFormat;
import dev.salve.markdown.BodyCache;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds into memory that keep what they parsed: nobody can tell them from clean ones. */
class PreviewBuildTest {
    @TempDir
    Path project;

    private final BodyCache kept = BodyCache.empty();
    private SiteFixture site;

    @BeforeEach
    void copyTheDemonstrationSite() {
        site = SiteFixture.in(project).withFolder(Path.of("content"), "content/");
    }

    private Preview build(BodyCache bodies) {
        BuildOptions options = SiteFixture.previewOptions(project);
        return SiteBuilder.preview(options, BuildListener.SILENT, bodies);
    }

    private static String problems(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        try {
            DiagnosticFormat.JSON.printer(false, true).print(diagnostics, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Preview assertSameAsClean() {
        Preview again = build(kept);
        Preview clean = build(BodyCache.none());
        assertEquals(
                problems(clean.report().diagnostics()), problems(again.report().diagnostics()));
        assertEquals(clean.report().published(), again.report().published());
        assertEquals(clean.files().keySet(), again.files().keySet());
        clean.files().forEach((path, bytes) -> assertEquals(bytes, again.files().get(path), path));
        return again;
    }

    private static MarkdownBody body(Preview preview, String path) {
        return preview.report().library().articles().stream()
                .filter(article -> article.id().path().equals(path))
                .map(Article::body)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPreviewHasTheFilesOfAPublishedSiteAndLeavesTheDiskAlone() {
        Preview preview = build(kept);
        assertTrue(preview.report().published(), () -> problems(preview.report().diagnostics()));
        assertFalse(Files.exists(project.resolve("site")));
        SiteFixture.Built built = site.withDrafts().withFuture().build();
        assertEquals(built.files(), List.copyOf(preview.files().keySet()));
        for (String path : built.files()) {
            try {
                assertArrayEquals(
                        Files.readAllBytes(project.resolve("site").resolve(path)),
                        preview.files().get(path).open().readAllBytes(),
                        path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void rebuildsEqualCleanBuildsByteForByteAfterEveryKindOfEdit() {
        Preview first = assertSameAsClean();
        assertTrue(first.report().published());

        site.replacing("content/microneedling/benefits.md", "\n## ", "\nWords that are new.\n\n## ");
        Preview edited = assertSameAsClean();
        assertNotEquals(0, edited.files().size());
        assertSame(body(first, "microneedling/risks"), body(edited, "microneedling/risks"));
        assertNotEquals(body(first, "microneedling/benefits"), body(edited, "microneedling/benefits"));

        site.replacing("content/shared/warning-signs.md", "\n- ", "\n- very ");
        assertSameAsClean();
        site.replacing("content/glossary.yaml", "collagen", "kollagen");
        assertSameAsClean();
        site.replacing("content/site.yaml", "title: ", "title: The ");
        assertSameAsClean();
        site.withFile("content/new.md", "---\ntitle: New\nkind: page\nsummary: A new page.\n---\n\nText.\n");
        assertSameAsClean();
        site.without("content/new.md");
        assertSameAsClean();
        site.withFile("themes/clinic/strings/en.yaml", "skip: Jump over the menu\n");
        assertSameAsClean();
    }

    @Test
    void problemsOfKeptTextsAreToldAgainWithEveryBuild() {
        site.replacing(
                "content/about.md",
                "\n\n",
                "\n\nRead [this](nowhere.md) and :fact[no-such-fact] :::\n\n<blink>x</blink>\n\n");
        Preview first = assertSameAsClean();
        assertTrue(first.report().hasErrors());
        assertTrue(first.files().isEmpty());
        assertSameAsClean();
        site.withFile("content/new.md", "---\ntitle: New\nkind: page\nsummary: A new page.\n---\n\nText.\n");
        assertSameAsClean();
        site.replacing("content/about.md", "<blink>x</blink>", "x");
        assertSameAsClean();
    }

    @Test
    void waiversInKeptTextsStillHold() {
        site.replacing(
                "content/microneedling/benefits.md",
                "\n## ",
                "\n::waive{code=media/no-alt reason=\"Shown in the text.\" until=2027-01-31}\n\n![](media/needle-depth.svg)\n\n## ");
        assertSameAsClean();
        assertSameAsClean();
        site.replacing("content/about.md", "\n\n", "\n\nMore words.\n\n");
        assertSameAsClean();
    }

    @Test
    void twoFilesForOnePathAreAProblemInThePreviewToo() {
        site.withFile("content/static/about/index.html", "<!doctype html><title>Other</title>");
        Preview preview = assertSameAsClean();
        assertTrue(preview.report().hasErrors());
        assertTrue(preview.files().isEmpty());
    }
}
