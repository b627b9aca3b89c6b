package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All hostile pictures at once, in a process with 512 MB: less than any one of the bombs needs when it is decoded. */
class HostilePictureIT {
    private static final long THREE_GIGABYTES = 3L << 30;

    @TempDir
    Path project;

    @Test
    void allAreNamedWithinHalfAGigabyte() throws Exception {
        Map<String, String> codes = new TreeMap<>();
        SiteFixture site = SmallSite.in(project);
        HostilePictureTest.pictures().forEach(picture -> {
            String name = (String) picture.get()[0];
            codes.put(name, (String) picture.get()[2]);
            site.withFile("content/media/" + name, (byte[]) picture.get()[1]);
        });
        assertTrue(codes.size() >= 22, () -> "there are " + codes.size());
        codes.put("sparse.png", "media/too-large");
        sparse(project.resolve("content/media/sparse.png"));
        StringBuilder figures = new StringBuilder();
        codes.keySet().forEach(name -> figures.append("::figure{src=media/" + name + " alt=x}\n\n"));
        site.withFile("content/page.md", SmallSite.page("Page", figures.toString()));

        SalveProcess.Ended ended = SalveProcess.start(
                        project,
                        List.of(),
                        List.of("-Xmx512m"),
                        Map.of(),
                        "check",
                        "--format",
                        "line",
                        "--date",
                        "2026-11-20")
                .await();

        assertEquals(1, ended.exit(), ended::words);
        assertFalse(ended.words().contains("memory"), ended::words);
        codes.forEach((name, code) -> assertTrue(
                ended.words()
                        .lines()
                        .anyMatch(line -> line.contains("content/media/" + name) && line.contains("error[" + code)),
                () -> name + " is not named: " + ended.words()));
    }

    /** A file of that length that takes up no room on most disks. */
    private static void sparse(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(THREE_GIGABYTES);
        }
        assertEquals(THREE_GIGABYTES, Files.size(path));
    }
}
