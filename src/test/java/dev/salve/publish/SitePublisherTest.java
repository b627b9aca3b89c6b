package dev.salve.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePublisherTest {
    @TempDir
    Path parent;

    /** What keeps a site from being opened. */
    private List<String> refused(Path site, Path... sources) {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(SitePublisher.open(site, List.of(sources), diagnostics).isEmpty());
        return diagnostics.sorted().stream()
                .map(d ->
                        d.code() + ": " + d.message().replace(parent.toString().replace('\\', '/'), "…"))
                .toList();
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(parent.resolve(path));
    }

    @Test
    void siteMayNotBeHoldOrLieInASource() throws IOException {
        Path content = folder("project/content");
        folder("project/content/deep");
        assertEquals(
                List.of("publish/output-in-source: the site's folder \"…/project/content\" is the source folder "
                        + "\"…/project/content\""),
                refused(content, content));
        assertEquals(
                List.of("publish/output-in-source: the site's folder \"…/project\" holds the source folder "
                        + "\"…/project/content\""),
                refused(parent.resolve("project"), content));
        assertEquals(
                List.of("publish/output-in-source: the site's folder \"…/project/content/new/site\" lies in the "
                        + "source folder \"…/project/content\""),
                refused(content.resolve("new/site"), content));
        assertFalse(Files.exists(content.resolve("new")), "a refused site must not be made");
    }

    @Test
    void detoursToASourceAreSeen() throws IOException {
        Path content = folder("project/content");
        Path link = Files.createSymbolicLink(parent.resolve("link"), content);
        assertEquals(1, refused(link, content).size());
        assertEquals(1, refused(link.resolve("site"), content).size());
        assertEquals(1, refused(parent.resolve("project/x/../content"), content).size());
        Path out = Files.createSymbolicLink(content.resolve("out"), folder("elsewhere"));
        assertEquals(1, refused(out, content).size());
        assertEquals(1, refused(content, link).size());
    }

    @Test
    void siteBesideItsSourcesIsFine() throws IOException {
        Path content = folder("project/content");
        Diagnostics diagnostics = new Diagnostics();
        for (String name : List.of("site", "content-site")) {
            Path site = parent.resolve("project").resolve(name);
            Path absent = parent.resolve("project/themes");
            try (StagedSite stage = SitePublisher.open(site, List.of(content, absent), diagnostics)
                    .orElseThrow()) {
                assertTrue(stage.publish());
            }
        }
        assertEquals(List.of(), diagnostics.sorted());
    }

    @Test
    void foldersAboveTheSiteAreMade() throws IOException {
        TestSite site = new TestSite(parent.resolve("a/b/site"));
        site.published("index.html", "home");
        assertEquals(Map.of("index.html", "home"), site.content());
    }

    @Test
    void fileInTheSitesPlaceIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("site"), "text");
        assertEquals(List.of("publish/failed: \"…/site\" is a file, not a folder"), refused(file));
        assertEquals("text", Files.readString(file));
    }

    @Test
    void linkThatLeadsNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("site"), parent.resolve("nowhere"));
        List<String> reported = refused(link);
        assertEquals(1, reported.size());
        assertTrue(reported.get(0).startsWith("publish/failed: "), reported.get(0));
    }

    @Test
    void unreadableManifestIsRefusedAndTheSiteKept() throws IOException {
        for (String text : List.of(
                "",
                "{",
                "[]",
                "{\"format\":3,\"files\":[]}",
                "{\"format\":2,\"files\":[{\"path\":\"../../x\",\"crc32c\":\"00\"}]}",
                "{\"format\":2,\"files\":[{\"path\":null,\"crc32c\":\"00\"}]}",
                "{\"format\":2,\"files\":{}}")) {
            TestSite site = new TestSite(folder("site"));
            site.write(ManifestFile.NAME, text);
            site.write("index.html", "home");
            List<String> reported = refused(site.folder);
            assertEquals(1, reported.size(), text);
            assertTrue(reported.get(0).contains(".salve-manifest.json"), reported.get(0));
            assertEquals(Map.of("index.html", "home"), site.content());
            site.standsBeside("site");
        }
    }

    @Test
    void manifestOfTheFormerFormatTellsWhichFilesAreOurs() throws IOException {
        TestSite site = new TestSite(folder("site"));
        site.write(ManifestFile.NAME, "{\"format\":1,\"files\":[{\"path\":\"old.html\",\"sha256\":\"00\"}]}");
        site.write("old.html", "withdrawn");
        site.write("CNAME", "clinic.example");
        site.published("index.html", "home");
        assertEquals(Map.of("index.html", "home", "CNAME", "clinic.example"), site.content());
    }

    @Test
    void siteThatWasMovedAsideIsBroughtBack() throws IOException {
        TestSite site = new TestSite(parent.resolve("site"));
        site.published("index.html", "old", "kept.html", "kept");
        Files.move(site.folder, parent.resolve(".salve-old-site"));
        Files.createDirectories(parent.resolve(".salve-staging-site/half"));
        Files.writeString(parent.resolve(".salve-staging-site/half/page.html"), "half");
        Files.writeString(parent.resolve(".salve-lock-site"), "process 1 on oak, since long ago\n");
        site.open().abandon();
        assertEquals(Map.of("index.html", "old", "kept.html", "kept"), site.content());
        site.standsBeside("site");
    }

    @Test
    void oldSiteThatWasReplacedIsRemovedButNotItsForeignFiles() throws IOException {
        TestSite site = new TestSite(parent.resolve("site"));
        site.published("index.html", "old", "gone.html", "gone");
        site.write("late.txt", "put there while the new site was being made");
        site.write("CNAME", "old name");
        Files.move(site.folder, parent.resolve(".salve-old-site"));
        Path other = parent.resolve("other");
        new TestSite(other).published("index.html", "new");
        Files.writeString(other.resolve("CNAME"), "new name");
        Files.move(other, site.folder);
        site.open().abandon();
        assertEquals(
                Map.of(
                        "index.html",
                        "new",
                        "late.txt",
                        "put there while the new site was being made",
                        "CNAME",
                        "new name"),
                site.content());
        site.standsBeside("site");
    }

    @Test
    void emptyFolderMadeAfterAKillGivesWayToTheOldSite() throws IOException {
        TestSite site = new TestSite(parent.resolve("site"));
        site.published("index.html", "old");
        Files.move(site.folder, parent.resolve(".salve-old-site"));
        Files.createDirectory(site.folder);
        site.open().abandon();
        assertEquals(Map.of("index.html", "old"), site.content());
    }

    @Test
    void whatSomebodyPutInPlaceOfTheSiteAfterAKillIsNotThrownAway() throws IOException {
        TestSite site = new TestSite(parent.resolve("site"));
        site.published("index.html", "old");
        Files.move(site.folder, parent.resolve(".salve-old-site"));
        site.write("precious.txt", "mine");
        assertTrue(refused(site.folder).get(0).startsWith("publish/failed: "));
        assertEquals(Map.of("precious.txt", "mine"), site.content());
        assertTrue(Files.exists(parent.resolve(".salve-old-site/index.html")));
    }
}
