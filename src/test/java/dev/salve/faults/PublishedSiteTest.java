package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.build.BuildReport;
import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a published site when the next build fails, finds less, or finds what others put there. */
class PublishedSiteTest {
    @TempDir
    Path project;

    private Path site;
    private SiteFixture fixture;

    @BeforeEach
    void publish() {
        site = project.resolve("site");
        fixture = SmallSite.in(project, 3, "Words.");
        assertPublished(fixture.build());
    }

    private static void assertPublished(Built built) {
        assertTrue(built.report().published(), () -> built.problems().toString());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("content/page-002.md", SmallSite.page("Page", "[x](nowhere.md)"), "link/broken"),
                mistake("content/page-002.md", SmallSite.page("Page", "<script>x</script>"), "markdown/unsafe-html"),
                mistake("content/page-002.md", "---\ntitle: A: B\n---\n", "yaml/syntax"),
                mistake("content/new.md", "no front matter", "front-matter/missing"),
                mistake("content/site.yaml", "format: 1\ntitle: [", "yaml/syntax"),
                mistake("content/site.yaml", SmallSite.SITE_YAML + "theme: nowhere\n", "theme/unknown"),
                mistake("content/people.yaml", "- id: team\n", "yaml/missing-key"),
                mistake("themes/clinic/templates/page.ftlh", "<p>${page.nothing}</p>", "theme/template-error"),
                mistake("themes/clinic/templates/page.ftlh", "<#if page", "theme/template-error"),
                mistake("themes/clinic/templates/not-found.ftlh", "${1/0}", "theme/template-error"),
                mistake(
                        "themes/clinic/templates/page.ftlh",
                        "<title>x</title><p id=\"a\"><p id=\"a\">",
                        "output/duplicate-id"));
    }

    private static Arguments mistake(String path, String text, String code) {
        return Arguments.of(path, text, code);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void failingBuildLeavesTheSiteByteForByte(String path, String text, String code) throws IOException {
        Snapshot before = Snapshot.of(site);
        fixture.withFile("content/page-001.md", SmallSite.page("Changed", "Changed."));

        Built built = fixture.withFile(path, text).build();

        assertFalse(built.report().published());
        assertTrue(built.codes().contains(code), () -> built.problems().toString());
        assertEquals(before, Snapshot.of(site));
        assertNothingBesideTheSite();
    }

    @Test
    void fixedSiteEqualsACleanBuild(@TempDir Path other) throws IOException {
        String good = Files.readString(project.resolve("content/page-002.md"));
        fixture.withFile("content/page-002.md", "broken").build();
        assertPublished(fixture.withFile("content/page-002.md", good).build());
        assertPublished(SmallSite.in(other, 3, "Words.").build());

        assertEquals(Snapshot.of(other.resolve("site")), Snapshot.of(site));
    }

    @Test
    void withdrawnPagesVanishAndFilesOfOthersStay() throws IOException {
        fixture.withFile("site/.git/HEAD", "ref: refs/heads/main\n")
                .withFile("site/CNAME", "willow.example\n")
                .withFile("site/page-001/own.txt", "own")
                .withFile("site/downloads/leaflet.pdf", "%PDF");

        assertPublished(fixture.without("content/page-001.md")
                .without("content/page-002.md")
                .build());

        assertFalse(Files.exists(site.resolve("page-001/index.html")));
        assertFalse(Files.exists(site.resolve("page-002")));
        assertTrue(Files.exists(site.resolve("page-003/index.html")));
        assertEquals("ref: refs/heads/main\n", Files.readString(site.resolve(".git/HEAD")));
        assertEquals("willow.example\n", Files.readString(site.resolve("CNAME")));
        assertEquals("own", Files.readString(site.resolve("page-001/own.txt")));
        assertEquals("%PDF", Files.readString(site.resolve("downloads/leaflet.pdf")));
        assertFalse(Files.readString(site.resolve("sitemap.xml")).contains("page-001"));
        assertFalse(Files.readString(site.resolve("search-documents.json")).contains("page-001"));
    }

    @Test
    void fileOfOthersInAPagesPlaceIsNamedAndKept() throws IOException {
        fixture.withFile("site/late/index.html", "own");
        Snapshot before = Snapshot.of(site);

        Built built =
                fixture.withFile("content/late.md", SmallSite.page("Late", "x")).build();

        assertEquals(List.of("publish/foreign-file"), built.codes());
        assertTrue(
                built.problems().get(0).contains("content/late.md"),
                () -> built.problems().get(0));
        assertTrue(
                built.problems().get(0).contains("late/index.html"),
                () -> built.problems().get(0));
        assertEquals(before, Snapshot.of(site));
    }

    @Test
    void unchangedFilesAreNotWrittenAnew() throws IOException {
        Object page = identity("page-002/index.html");
        Object robots = identity("robots.txt");
        Object changed = identity("page-001/index.html");

        assertPublished(fixture.withFile("content/page-001.md", SmallSite.page("Page 1", "Changed."))
                .build());

        assertEquals(page, identity("page-002/index.html"));
        assertEquals(robots, identity("robots.txt"));
        assertNotEquals(changed, identity("page-001/index.html"));
    }

    private Object identity(String path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(site.resolve(path), BasicFileAttributes.class);
        return List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime());
    }

    @ParameterizedTest
    @CsvSource({
        "content, is",
        "content/site, lies in",
        "., holds",
        "themes, is",
    })
    void siteAmongItsSourcesIsRefused(String output, String relation) throws IOException {
        fixture.withFile("themes/own/theme.yaml", "name: own\n");
        Folders.delete(site);
        Snapshot before = Snapshot.of(project);

        BuildReport report =
                Builds.into(project, project.resolve(output).normalize()).report();

        assertFalse(report.published());
        assertEquals(
                "publish/output-in-source", report.diagnostics().get(0).code().code());
        assertTrue(report.diagnostics().get(0).message().contains(relation));
        assertEquals(before, Snapshot.of(project));
    }

    @Test
    void fileInTheSitesPlaceIsNamedAndKept() throws IOException {
        Folders.delete(site);
        Files.writeString(site, "a file");

        Built built = fixture.build();

        assertEquals(List.of("publish/failed"), built.codes());
        assertTrue(built.problems().get(0).contains("is a file, not a folder"));
        assertEquals("a file", Files.readString(site));
        assertNothingBesideTheSite();
    }

    @Test
    void siteThatIsALinkIsReplacedFileByFileAndANoteSaysSo() throws IOException {
        Path elsewhere = project.resolve("elsewhere");
        Files.move(site, elsewhere);
        Files.createSymbolicLink(site, elsewhere);

        Built built = fixture.without("content/page-001.md").build();

        assertPublished(built);
        assertEquals(List.of("publish/file-by-file"), built.codes());
        assertTrue(Files.isSymbolicLink(site));
        assertFalse(Files.exists(elsewhere.resolve("page-001")));
        assertTrue(Files.exists(elsewhere.resolve("page-002/index.html")));
    }

    private void assertNothingBesideTheSite() throws IOException {
        try (Stream<Path> files = Files.list(project)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(".salve-"))
                            .toList());
        }
    }

    @Test
    void namesOfAnyScriptComeThroughStaticFiles() throws IOException {
        fixture.withFile("content/static/größe.txt", "x".getBytes(StandardCharsets.UTF_8));
        assertPublished(fixture.build());
        assertTrue(Files.exists(site.resolve("größe.txt")));
    }
}
