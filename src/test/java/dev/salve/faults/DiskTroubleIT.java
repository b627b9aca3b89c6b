package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.salve.faults.SalveProcess.Ended;
import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, read-only or another one: the old site stays, and the message says why. */
class DiskTroubleIT {
    private static final long MEBI = 1 << 20;

    @TempDir
    Path folder;

    private Path project;
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void write() throws IOException {
        project = folder.resolve("project");
        disk = Files.createDirectories(folder.resolve("disk"));
        SmallSite.in(project, 60, "Old words.");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertEquals(0, run("umount", disk.toString()));
        }
    }

    /** Mounts a small disk; where that is not allowed the test is skipped, and says so. */
    private void mount(long bytes) throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "SKIPPED: only root on Linux may mount a small disk, so a full disk was not tried");
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127;
        }
    }

    /** Leaves so many bytes on the disk, and fills the rest. */
    private void leave(long bytes) throws IOException {
        long fill = Files.getFileStore(disk).getUsableSpace() - bytes;
        Files.write(disk.resolve("filling"), new byte[Math.toIntExact(Math.max(0, fill))]);
    }

    @Test
    void fullDiskLeavesTheOldSite() throws Exception {
        mount(16 * MEBI);
        Path site = disk.resolve("site");
        publish(site);
        Snapshot before = Snapshot.of(site);
        SmallSite.in(project, 60, "New words.");
        for (long left : List.of(0L, 100_000L, 300_000L)) {
            leave(left);
            assertRefused(Builds.into(project, site), "no space left");
            assertEquals(before, Snapshot.of(site));
            Files.delete(disk.resolve("filling"));
        }
        publish(site);
        assertNotEquals(before, Snapshot.of(site));
        assertFalse(Files.exists(disk.resolve(".salve-staging-site")));
    }

    @Test
    void fullDiskThatIsTheSiteItselfLeavesTheOldSite() throws Exception {
        mount(4 * MEBI);
        assertTrue(publish(disk).codes().contains("publish/file-by-file"));
        leave(50_000);
        Snapshot before = Snapshot.of(disk);
        SmallSite.in(project, 60, "New words.");

        assertRefused(Builds.into(project, disk), "no space left");

        assertEquals(before, Snapshot.of(disk));
    }

    @Test
    void fileBeyondTheLimitOfTheProcessLeavesTheOldSite() throws Exception {
        assumeTrue(run("sh", "-c", "ulimit -f 64") == 0, "SKIPPED: no shell that limits the size of files");
        Path site = project.resolve("site");
        publish(site);
        Snapshot before = Snapshot.of(site);
        SmallSite.in(project, 60, "New words. ".repeat(40));

        Ended ended = SalveProcess.start(
                        project,
                        List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"),
                        List.of(),
                        Map.of(),
                        "build",
                        "--date",
                        "2026-11-20")
                .await();

        assertEquals(3, ended.exit(), ended::words);
        assertTrue(ended.words().contains("publish/failed"), ended::words);
        assertFalse(ended.words().contains("\tat "), ended::words);
        assertEquals(before, Snapshot.of(site));
    }

    @Test
    void readOnlyDiskLeavesTheOldSite() throws Exception {
        mount(16 * MEBI);
        Path site = disk.resolve("site");
        publish(site);
        Snapshot before = Snapshot.of(site);
        SmallSite.in(project, 60, "New words.");
        assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));

        assertRefused(Builds.into(project, site), "read-only");

        assertEquals(before, Snapshot.of(site));
    }

    @Test
    void diskOfItsOwnIsBroughtUpToDateFileByFile() throws Exception {
        mount(16 * MEBI);
        publish(disk);
        SmallSite.in(project, 60, "New words.").without("content/page-001.md");

        assertTrue(publish(disk).codes().contains("publish/file-by-file"));

        Path plain = folder.resolve("plain");
        publish(plain);
        assertEquals(withoutRoot(Snapshot.of(plain)), withoutRoot(Snapshot.of(disk)));
    }

    private Built publish(Path site) {
        Built built = Builds.into(project, site);
        assertTrue(built.report().published(), () -> built.problems().toString());
        return built;
    }

    private static void assertRefused(Built built, String words) {
        assertFalse(built.report().published());
        assertTrue(
                built.codes().contains("publish/failed"), () -> built.problems().toString());
        assertTrue(
                built.problems().toString().toLowerCase(Locale.ROOT).contains(words),
                () -> built.problems().toString());
    }

    /** The mode of a disk is the disk's own. */
    private static Map<String, String> withoutRoot(Snapshot snapshot) {
        snapshot.entries().remove("/");
        return snapshot.entries();
    }
}
