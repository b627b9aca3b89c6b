package dev.salve.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedSiteTest {
    @TempDir
    Path parent;

    private TestSite site;

    @BeforeEach
    void siteInAFolder() {
        site = new TestSite(parent.resolve("site"));
    }

    private Object identity(String path) throws IOException {
        return Files.readAttributes(site.folder.resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(site.folder.resolve(path)));
    }

    private void setMode(String path, String mode) throws IOException {
        Files.setPosixFilePermissions(site.folder.resolve(path), PosixFilePermissions.fromString(mode));
    }

    @Test
    void firstPublishMakesTheSiteAndItsManifest() throws IOException {
        site.published("index.html", "home", "a/b/index.html", "deep");
        assertEquals(Map.of("index.html", "home", "a/", "", "a/b/", "", "a/b/index.html", "deep"), site.content());
        assertEquals(
                """
                { "format" : 2, "files" : [
                { "path" : "a/b/index.html", "crc32c" : "%s" },
                { "path" : "index.html", "crc32c" : "%s" }
                ] }
                """.formatted(TestSite.checksum("deep"), TestSite.checksum("home")),
                Files.readString(site.folder.resolve(".salve-manifest.json")));
        site.standsBeside("site");
        assertEquals(List.of(), site.reported());
    }

    @Test
    void nothingIsPublishedBeforePublishIsCalled() throws IOException {
        site.published("index.html", "old");
        Map<String, String> before = TestSite.tree(site.folder);
        StagedSite stage = site.open();
        stage.accept(TestSite.file("index.html", "new"));
        stage.accept(TestSite.file("more.html", "new"));
        assertEquals(before, TestSite.tree(site.folder));
        site.standsBeside(".salve-lock-site", ".salve-staging-site", "site");
        stage.abandon();
        assertEquals(before, TestSite.tree(site.folder));
        site.standsBeside("site");
    }

    @Test
    void closingAbandonsWhatIsNotPublished() throws IOException {
        try (StagedSite stage = site.open()) {
            stage.accept(TestSite.file("index.html", "new"));
        }
        site.standsBeside();
    }

    @Test
    void stageIsUsedOnce() {
        StagedSite stage = site.open();
        assertTrue(stage.publish());
        assertThrows(IllegalStateException.class, stage::publish);
        assertThrows(IllegalStateException.class, () -> stage.accept(TestSite.file("late.html", "late")));
    }

    @Test
    void withdrawnPageVanishesWithItsFolder() throws IOException {
        site.published("index.html", "home", "gone/index.html", "gone");
        site.published("index.html", "home");
        assertEquals(Map.of("index.html", "home"), site.content());
    }

    @Test
    void unchangedFileIsLinkedOverAndAChangedOneIsNot() throws IOException {
        site.published("same.html", "same", "other.html", "one");
        Object same = identity("same.html");
        Object other = identity("other.html");
        site.published("same.html", "same", "other.html", "two");
        assertEquals(same, identity("same.html"));
        assertNotEquals(other, identity("other.html"));
        assertEquals(Map.of("same.html", "same", "other.html", "two"), site.content());
    }

    @Test
    void fileThatSomebodyEditedInTheSiteIsWrittenAnew() throws IOException {
        site.published("a.html", "30 minutes");
        Files.writeString(site.folder.resolve("a.html"), "99 minutes");
        site.published("a.html", "30 minutes");
        assertEquals(Map.of("a.html", "30 minutes"), site.content());
    }

    @Test
    void filesAndFoldersCanBeReadByAWebServer() throws IOException {
        site.published("index.html", "home", "a/b/index.html", "deep");
        for (String path : List.of("index.html", "a/b/index.html", ".salve-manifest.json")) {
            assertEquals("rw-r--r--", mode(path));
        }
        for (String path : List.of("", "a", "a/b")) {
            assertEquals("rwxr-xr-x", mode(path));
        }
    }

    @Test
    void fileWhoseModeWasChangedGetsItsModeBack() throws IOException {
        site.published("a.html", "same");
        setMode("a.html", "rw-------");
        StagedSite stage = site.open();
        stage.accept(TestSite.file("a.html", "same"));
        assertEquals("rw-------", mode("a.html"), "the published file is not touched before publish");
        assertTrue(stage.publish());
        assertEquals("rw-r--r--", mode("a.html"));
    }

    @Test
    void foreignFilesAndFoldersStay() throws IOException {
        site.published("index.html", "home", "gone/index.html", "gone");
        site.write(".gitignore", "*");
        site.write("CNAME", "alder-quay.example");
        site.write(".git/objects/ab/cd", "object");
        Files.createDirectories(site.folder.resolve(".git/refs/tags"));
        site.write("gone/notes.txt", "mine");
        Files.createSymbolicLink(site.folder.resolve("latest"), Path.of("nowhere/at-all"));
        site.write("run.sh", "#!/bin/sh");
        setMode("run.sh", "rwx------");
        setMode(".git/objects", "rwx------");
        for (String home : List.of("new", "newer")) {
            site.published("index.html", home);
            assertEquals(List.of(), site.reported());
            assertEquals(
                    Map.ofEntries(
                            Map.entry("index.html", home),
                            Map.entry(".gitignore", "*"),
                            Map.entry("CNAME", "alder-quay.example"),
                            Map.entry(".git/", ""),
                            Map.entry(".git/objects/", ""),
                            Map.entry(".git/objects/ab/", ""),
                            Map.entry(".git/objects/ab/cd", "object"),
                            Map.entry(".git/refs/", ""),
                            Map.entry(".git/refs/tags/", ""),
                            Map.entry("gone/", ""),
                            Map.entry("gone/notes.txt", "mine"),
                            Map.entry("latest", "-> nowhere/at-all"),
                            Map.entry("run.sh", "#!/bin/sh")),
                    site.content());
            assertEquals("rwx------", mode("run.sh"));
            assertEquals("rwx------", mode(".git/objects"));
            assertEquals("rwxr-xr-x", mode("gone"));
        }
    }

    @Test
    void firstPublishIntoAFullFolderKeepsWhatIsThere() throws IOException {
        site.write(".gitignore", "*");
        site.write("downloads/price-list.pdf", "pdf");
        site.published("index.html", "home");
        assertEquals(
                Map.of("index.html", "home", ".gitignore", "*", "downloads/", "", "downloads/price-list.pdf", "pdf"),
                site.content());
    }

    @Test
    void foreignFileInAPagesWayIsReportedAndNothingChanges() throws IOException {
        site.published("index.html", "home");
        site.write("faq/index.html", "mine");
        Map<String, String> before = TestSite.tree(site.folder);
        assertFalse(site.publish("index.html", "new", "faq/index.html", "page"));
        assertEquals(before, TestSite.tree(site.folder));
        assertEquals(1, site.reported().size());
        String reported = site.reported().get(0);
        assertTrue(
                reported.startsWith("publish/foreign-file: \"faq/index.html\" can't be written, because \"")
                        && reported.endsWith("/site/faq/index.html\" is a file that Salve did not put there"),
                reported);
        assertEquals(
                "content/of/faq/index.html",
                site.diagnostics.sorted().get(0).span().location());
        site.standsBeside("site");
    }

    @Test
    void foreignFileIsInTheWayOfAFolderAndAFolderOfAFile() throws IOException {
        site.write("faq", "a file");
        site.write("CNAME/x.txt", "in a folder");
        site.write("Robots.txt", "differs by case only");
        assertFalse(site.publish("faq/index.html", "page", "CNAME", "text", "robots.txt", "text"));
        assertEquals(List.of("publish/foreign-file", "publish/foreign-file", "publish/foreign-file"), site.codes());
    }

    @Test
    void manyThreadsWriteOneSite() throws IOException {
        try (StagedSite stage = site.open()) {
            IntStream.range(0, 400)
                    .parallel()
                    .forEach(i -> stage.accept(
                            TestSite.file("folder-" + i % 50 + "/page-" + i + "/index.html", "page " + i)));
            assertTrue(stage.publish());
        }
        assertEquals(
                400,
                site.content().values().stream().filter(text -> !text.isEmpty()).count());
        assertEquals("page 399", Files.readString(site.folder.resolve("folder-49/page-399/index.html")));
    }

    @Test
    void fileThatCannotBeWrittenLeavesTheOldSite() throws IOException {
        site.published("index.html", "home");
        Map<String, String> before = TestSite.tree(site.folder);
        String tooLong = "x".repeat(300) + ".html";
        assertFalse(site.publish("index.html", "new", tooLong, "page"));
        assertEquals(List.of("publish/failed"), site.codes());
        assertTrue(site.reported().get(0).contains(tooLong), site.reported().toString());
        assertEquals(before, TestSite.tree(site.folder));
        site.standsBeside("site");
    }

    @Test
    void whatCannotBeRemovedIsNamedAndTheSiteIsPublishedAllTheSame() throws IOException {
        StagedSite stage = site.open();
        stage.accept(TestSite.file("index.html", "home"));
        Path lock = site.folder.resolveSibling(".salve-lock-site");
        Files.delete(lock);
        Files.createDirectories(lock.resolve("somebody's folder"));
        assertTrue(stage.publish());
        assertEquals(List.of("publish/leftover"), site.codes());
        assertTrue(
                site.reported().get(0).contains(lock.toString()),
                site.reported().toString());
        assertEquals(Map.of("index.html", "home"), site.content());
    }

    @Test
    void twoFilesForOnePathLeaveTheOldSite() throws IOException {
        site.published("index.html", "home");
        assertFalse(site.publish("a/index.html", "one", "A/index.html", "two"));
        assertEquals(List.of("output/clash"), site.codes());
        assertEquals(Map.of("index.html", "home"), site.content());
    }

    @Test
    void folderOfOneBuildCanBecomeAFileOfTheNext() throws IOException {
        site.published("a/index.html", "in a folder", "b", "a file");
        site.published("a", "a file", "b/index.html", "in a folder");
        assertEquals(Map.of("a", "a file", "b/", "", "b/index.html", "in a folder"), site.content());
    }

    @Test
    void sameFilesGiveTheSameManifest() throws IOException {
        site.published("b.html", "b", "a.html", "a", "ä.html", "umlaut");
        byte[] first = Files.readAllBytes(site.folder.resolve(ManifestFile.NAME));
        site.published("ä.html", "umlaut", "a.html", "a", "b.html", "b");
        assertEquals(new String(first), Files.readString(site.folder.resolve(ManifestFile.NAME)));
    }
}
