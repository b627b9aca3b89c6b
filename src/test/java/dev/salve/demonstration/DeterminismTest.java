package dev.salve.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.cli.Main;
import dev.salve.testing.DemonstrationSite;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whoever builds it, where and when. */
class DeterminismTest {
    private static final Map<String, String> EXPECTED =
            hashes(DemonstrationSite.built().project().resolve("site"));

    @TempDir
    private Path folder;

    @Test
    void buildingOnTopOfASiteGivesWhatAnEmptyFolderGives() {
        DemonstrationSite.build(SiteFixture.TODAY, folder);
        assertEquals(EXPECTED, hashes(folder.resolve("site")));

        DemonstrationSite.build(SiteFixture.TODAY, folder);
        assertEquals(EXPECTED, hashes(folder.resolve("site")));
    }

    @Test
    void anotherDayOnTheWayLeavesNothingBehind() {
        DemonstrationSite.build(SiteFixture.TODAY.minusYears(1), folder);
        DemonstrationSite.build(SiteFixture.TODAY, folder);

        assertEquals(EXPECTED, hashes(folder.resolve("site")));
    }

    @Test
    void neitherPlaceNorOrderOfTheFilesMatters() throws IOException {
        Path project = copyBackwards(folder.resolve("another place/deep/down"));
        SiteFixture.Built built = SiteFixture.in(project).strictly().build();

        assertEquals(DemonstrationSite.built().problems(), built.problems());
        assertEquals(EXPECTED, hashes(project.resolve("site")));
    }

    @Test
    void neitherLocaleNorTimeZoneMatters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // a Turkish i has no dot when it is small, and at Kiritimati it is tomorrow
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            DemonstrationSite.build(SiteFixture.TODAY, folder);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertEquals(EXPECTED, hashes(folder.resolve("site")));
    }

    @Test
    void neitherThreadsNorTheMachinesCharactersMatter() throws Exception {
        Path project = copyBackwards(folder.resolve("project"));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=1",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "--strict",
                        "--date",
                        SiteFixture.TODAY.toString())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        Process process = builder.start();
        try {
            assertEquals(true, process.waitFor(2, TimeUnit.MINUTES));
        } finally {
            process.destroyForcibly();
        }

        assertEquals(0, process.exitValue(), Files.readString(said));
        assertEquals(EXPECTED, hashes(project.resolve("site")));
    }

    /** Copies content and themes, the last file first. */
    private static Path copyBackwards(Path project) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : List.of("content", "themes")) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        Collections.sort(files, Collections.reverseOrder());
        for (Path file : files) {
            Path target = project.resolve(file.toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return project;
    }

    /** The hash of each file of a site, its manifest among them. */
    private static Map<String, String> hashes(Path site) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(site.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return hashes;
    }
}
