package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film in {@code static/} that is many times larger than the memory that a build may use. */
class HugeStaticFileIT {
    private static final long LENGTH = 400L << 20;

    @TempDir
    Path project;

    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void makeSite() {
        site = SmallSite.in(project);
    }

    private SalveProcess.Ended build() throws Exception {
        return SalveProcess.start(project, List.of(), List.of("-Xmx128m"), Map.of(), "build", "--date", "2026-11-20")
                .await();
    }

    /** Writes a file of that length that takes up no room on most disks. */
    private void sparse(String path) throws IOException {
        Files.createDirectories(project.resolve("content/static"));
        try (RandomAccessFile file = new RandomAccessFile(project.resolve(path).toFile(), "rw")) {
            file.setLength(LENGTH);
        }
    }

    private BasicFileAttributes published() throws IOException {
        return Files.readAttributes(project.resolve("site/film.mp4"), BasicFileAttributes.class);
    }

    @Test
    void filmIsCopiedInPiecesAndKeptWhileItIsTheSame() throws Exception {
        sparse("content/static/film.mp4");
        SalveProcess.Ended first = build();
        assertEquals(0, first.exit(), first::words);
        BasicFileAttributes before = published();
        assertEquals(LENGTH, before.size());

        SalveProcess.Ended again = build();
        assertEquals(0, again.exit(), again::words);
        assertEquals(before.fileKey(), published().fileKey());

        try (RandomAccessFile film =
                new RandomAccessFile(project.resolve("content/static/film.mp4").toFile(), "rw")) {
            film.seek(LENGTH / 2);
            film.write('x');
        }
        SalveProcess.Ended changed = build();
        assertEquals(0, changed.exit(), changed::words);
        assertEquals(
                -1,
                Files.mismatch(project.resolve("content/static/film.mp4"), project.resolve("site/film.mp4")),
                "the change is published");
    }

    @Test
    void pageThatRulesWouldHaveToReadWholeIsRefused() throws Exception {
        sparse("content/static/old.html");
        site.withFile("content/page.md", SmallSite.page("Page", "See the [old page](static/old.html)."));
        SalveProcess.Ended ended = build();
        assertEquals(1, ended.exit(), ended::words);
        assertTrue(ended.words().contains("error[input/too-large]: this file has 400 MiB"), ended::words);
        assertTrue(ended.words().contains("content/static/old.html"), ended::words);
        assertTrue(ended.words().contains("1 error"), ended::words);
    }
}
