package dev.salve.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileByFileTest {
    @TempDir
    Path parent;

    private TestSite site;
    private Path target;

    @BeforeEach
    void siteThatIsALink() throws IOException {
        target = Files.createDirectories(parent.resolve("disk/real"));
        Files.createDirectories(parent.resolve("project"));
        site = new TestSite(Files.createSymbolicLink(parent.resolve("project/site"), target));
    }

    private Object identity(String path) throws IOException {
        return Files.readAttributes(target.resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    @Test
    void siteThatIsALinkIsBroughtUpToDateInPlaceAndANoteSaysSo() throws IOException {
        Object folder = identity("");
        site.published("index.html", "one", "same.html", "same", "gone/index.html", "gone");
        assertEquals(List.of("publish/file-by-file"), site.codes());
        Object same = identity("same.html");
        site.write("CNAME", "mine");
        site.published("index.html", "two", "same.html", "same", "new/index.html", "new");
        assertEquals(
                Map.of("index.html", "two", "same.html", "same", "new/", "", "new/index.html", "new", "CNAME", "mine"),
                site.content());
        assertTrue(site.reported().get(0).endsWith("were replaced one by one, because it is a link"), "reason");
        assertTrue(Files.isSymbolicLink(site.folder));
        assertEquals(folder, identity(""));
        assertEquals(same, identity("same.html"));
        assertFalse(Files.readString(target.resolve(ManifestFile.NAME)).contains("gone"));
        site.standsBeside("site");
        try (Stream<Path> beside = Files.list(target.getParent())) {
            assertEquals(List.of(target), beside.toList());
        }
    }

    @Test
    void foreignFileInTheWayStopsItBeforeAnythingChanges() throws IOException {
        site.published("index.html", "one");
        site.write("new.html", "mine");
        Map<String, String> before = TestSite.tree(target);
        assertFalse(site.publish("index.html", "two", "new.html", "page"));
        assertEquals(List.of("publish/foreign-file"), site.codes());
        assertEquals(before, TestSite.tree(target));
    }

    @Test
    void buildAfterAKillInTheMiddleKnowsWhatIsIts() throws IOException {
        site.published("a.html", "old a", "gone.html", "gone");
        // As a kill would leave it: the joint manifest is there, one new page is, the rest is old.
        Manifest next = Manifest.of(Map.of("a.html", TestSite.checksum("new a"), "b.html", TestSite.checksum("new b")));
        ManifestFile.write(ManifestFile.readIn(target).and(next), target);
        site.write("b.html", "new b");
        site.write(".salve-part", "half");
        site.published("a.html", "new a", "b.html", "new b");
        assertEquals(Map.of("a.html", "new a", "b.html", "new b"), site.content());
    }

    @Test
    void folderOfOneBuildCanBecomeAFileOfTheNext() throws IOException {
        site.published("a/x/index.html", "in a folder", "b", "a file");
        site.published("a", "a file", "b/index.html", "in a folder");
        assertEquals(Map.of("a", "a file", "b/", "", "b/index.html", "in a folder"), site.content());
    }

    @Test
    void filesReachAnotherDisk() throws IOException {
        Path otherDisk = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(otherDisk) && !Files.getFileStore(otherDisk).equals(Files.getFileStore(parent)));
        Path far = Files.createTempDirectory(otherDisk, "salve-test");
        try {
            Path staging = Files.createDirectories(parent.resolve("staging"));
            Files.createDirectories(staging.resolve("a"));
            Files.writeString(staging.resolve("a/index.html"), "page");
            Manifest next = Manifest.of(Map.of("a/index.html", TestSite.checksum("page")));
            FileByFile.replace(staging, far, Manifest.EMPTY, next, Set.of());
            assertEquals("page", Files.readString(far.resolve("a/index.html")));
            assertFalse(Files.exists(far.resolve(FileByFile.PART)));
        } finally {
            Disk.deleteTree(far);
        }
    }
}
