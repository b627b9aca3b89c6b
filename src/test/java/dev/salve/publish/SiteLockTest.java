package dev.salve.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {
    @TempDir
    Path parent;

    /** Another process that has begun to write a site and waits. */
    public static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            StagedSite stage = new TestSite(Path.of(arguments[0])).open();
            stage.accept(TestSite.file("index.html", "half"));
            System.out.println("ready");
            if (System.in.read() >= 0) {
                stage.publish();
            }
        }
    }

    private Process holder(Path site, String... before) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                site.toString());
        List<String> command = new java.util.ArrayList<>(List.of(before));
        command.addAll(java);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        assertEquals("ready", output.readLine());
        return process;
    }

    private static List<String> refused(TestSite site) {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(SitePublisher.open(site.folder, List.of(), diagnostics).isEmpty());
        return diagnostics.sorted().stream()
                .map(d -> d.code() + ": " + d.message())
                .toList();
    }

    @Test
    void secondBuildOfThisProgramIsRefusedAndTheFirstKeepsItsLock() throws IOException {
        TestSite site = new TestSite(parent.resolve("site"));
        StagedSite first = site.open();
        first.accept(TestSite.file("index.html", "first"));
        for (int i = 0; i < 2; i++) {
            assertTrue(refused(site).get(0).startsWith("publish/locked: another build is writing"));
        }
        assertTrue(first.publish());
        assertEquals(Map.of("index.html", "first"), site.content());
        site.published("index.html", "second");
        site.standsBeside("site");
    }

    @Test
    void otherProcessIsNamedAndWhenItIsKilledItsLockAndStagingAreTakenOver() throws Exception {
        TestSite site = new TestSite(parent.resolve("site"));
        site.published("index.html", "old");
        Process holder = holder(site.folder);
        try {
            assertTrue(Files.exists(parent.resolve(".salve-staging-site/index.html")));
            String reported = refused(site).get(0);
            assertTrue(reported.startsWith("publish/locked: "), reported);
            assertTrue(reported.contains("process " + holder.pid() + " on "), reported);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(parent.resolve(".salve-lock-site")), "killed before it could tidy up");
        assertEquals(Map.of("index.html", "old"), site.content());
        site.published("index.html", "new");
        assertEquals(Map.of("index.html", "new"), site.content());
        site.standsBeside("site");
    }

    @Test
    void fileOfADeadProcessIsTakenOver() throws IOException {
        Files.writeString(parent.resolve(".salve-lock-site"), "process 999999 on elsewhere, since long ago\n");
        TestSite site = new TestSite(parent.resolve("site"));
        site.published("index.html", "home");
        site.standsBeside("site");
    }

    @Test
    void modesDoNotDependOnTheUmask() throws Exception {
        Path site = parent.resolve("site");
        Process holder = holder(site, "sh", "-c", "umask 077; exec \"$@\"", "sh");
        holder.getOutputStream().write('\n');
        holder.getOutputStream().close();
        assertEquals(0, holder.waitFor());
        assertEquals(Disk.FOLDER_MODE, Files.getPosixFilePermissions(site));
        assertEquals(Disk.FILE_MODE, Files.getPosixFilePermissions(site.resolve("index.html")));
        assertEquals(Disk.FILE_MODE, Files.getPosixFilePermissions(site.resolve(ManifestFile.NAME)));
    }
}
