package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves the old site or the new one, and the next build finds nothing in its way. */
class KilledBuildIT {
    private static final int POINTS = Boolean.getBoolean("long") ? 100 : 20;

    @TempDir
    Path folder;

    /** Publishes A, then lays the sources of B over those of A: every page differs, some are gone, some are new. */
    private SiteFixture publishedAWithSourcesOfB(Path project) {
        assertTrue(SmallSite.in(project, 60, "Old words.").build().report().published());
        return sourcesOfB(project);
    }

    private static SiteFixture sourcesOfB(Path project) {
        SiteFixture site = SmallSite.in(project, 80, "New words.");
        for (int i = 1; i <= 20; i++) {
            site.without(String.format("content/page-%03d.md", i));
        }
        return site;
    }

    @Test
    void siteIsOldOrNewWhereverTheBuildIsKilled() throws Exception {
        Path project = folder.resolve("killed");
        Path site = project.resolve("site");
        SiteFixture fixture = publishedAWithSourcesOfB(project);
        Snapshot a = Snapshot.of(site);
        Path other = folder.resolve("b");
        assertTrue(sourcesOfB(other).build().report().published());
        Snapshot b = Snapshot.of(other.resolve("site"));
        Path kept = folder.resolve("kept-a");
        copy(site, kept);
        long whole = durationOfABuild(project, kept, site);
        List<String> outcomes = new ArrayList<>();
        int afterStaging = 0;
        for (int point = 1; point <= POINTS; point++) {
            restore(kept, site);
            SalveProcess build = SalveProcess.start(project, "build", "--date", "2026-11-20");
            Thread.sleep(whole * point / (POINTS + 1));
            build.kill();
            build.await();
            Snapshot now = Snapshot.of(site);
            String outcome = now.equals(a) ? "old" : now.equals(b) ? "new" : "mixed";
            outcomes.add(outcome);
            if (outcome.equals("new") || !besideSite(project).isEmpty()) {
                afterStaging++;
            }
            assertTrue(fixture.build().report().published(), "the next build recovers");
            assertEquals(b, Snapshot.of(site), "and gives what a build without a kill gives");
            assertEquals(List.of(), besideSite(project), "with nothing of the killed one left");
        }
        assertTrue(outcomes.stream().noneMatch("mixed"::equals), () -> outcomes.toString());
        assertTrue(outcomes.contains("old"), () -> outcomes.toString());
        assertTrue(afterStaging > 0, "some kills came while files were being written");
    }

    /** How long a build takes in a process of its own, in milliseconds. */
    private static long durationOfABuild(Path project, Path kept, Path site) throws Exception {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            restore(kept, site);
            long start = System.nanoTime();
            SalveProcess.Ended ended =
                    SalveProcess.start(project, "build", "--date", "2026-11-20").await();
            assertEquals(0, ended.exit(), ended::words);
            best = Math.min(best, Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        return best;
    }

    @Test
    void twoBuildsAtOnceLeaveAWholeSite() throws Exception {
        Path project = folder.resolve("two");
        publishedAWithSourcesOfB(project);
        Path other = folder.resolve("b");
        assertTrue(sourcesOfB(other).build().report().published());

        SalveProcess first = SalveProcess.start(project, "build", "--date", "2026-11-20");
        SalveProcess second = SalveProcess.start(project, "build", "--date", "2026-11-20");
        List<SalveProcess.Ended> ended = List.of(first.await(), second.await());

        assertTrue(ended.stream().anyMatch(one -> one.exit() == 0), () -> "one is done: " + ended);
        for (SalveProcess.Ended one : ended) {
            assertTrue(
                    one.exit() == 0 || (one.exit() == 3 && one.words().contains("publish/locked")),
                    () -> "the other is done or says who is in its way: " + ended);
        }
        assertEquals(Snapshot.of(other.resolve("site")), Snapshot.of(project.resolve("site")));
        assertEquals(List.of(), besideSite(project));
    }

    /** What builds put beside a site for themselves. */
    private static List<String> besideSite(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".salve-"))
                    .sorted()
                    .toList();
        }
    }

    private static void restore(Path kept, Path site) throws IOException {
        Folders.delete(site);
        copy(kept, site);
    }

    private static void copy(Path from, Path to) throws IOException {
        Folders.copy(from, to);
    }
}
