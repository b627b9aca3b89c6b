package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes and modes, whatever machine, user and surroundings build it. */
class ReproducibleBuildIT {
    @TempDir
    Path folder;

    /** One way to run a build: what stands before java, its options, and what differs in the environment. */
    private record Way(List<String> before, List<String> options, Map<String, @Nullable String> environment) {
        static Way plain() {
            return new Way(List.of(), List.of(), Map.of());
        }

        static Way with(String... options) {
            return new Way(List.of(), List.of(options), Map.of());
        }

        static Way in(String name, @Nullable String value, String... options) {
            Map<String, @Nullable String> environment = new HashMap<>();
            environment.put(name, value);
            environment.put("LC_ALL", name.equals("LC_ALL") ? value : null);
            return new Way(List.of(), List.of(options), environment);
        }
    }

    @Test
    void everyBuildGivesTheSameBytes() throws Exception {
        Path project = content(folder.resolve("project"), false);
        Snapshot first = build(project, project, Way.plain());
        assertTrue(first.entries().size() > 25, () -> "there is something to compare: " + first);
        for (Map.Entry<String, String> entry : first.entries().entrySet()) {
            String mode = entry.getKey().endsWith("/") ? "rwxr-xr-x" : "rw-r--r--";
            assertTrue(entry.getValue().startsWith(mode), () -> entry.toString());
        }

        List<String> different = new ArrayList<>();
        Map<String, Way> ways = ways();
        for (Map.Entry<String, Way> way : ways.entrySet()) {
            if (!build(project, project, way.getValue()).equals(first)) {
                different.add(way.getKey());
            }
        }
        Path elsewhere = content(folder.resolve("a deeper folder/größer/project"), true);
        if (!build(elsewhere, elsewhere, Way.plain()).equals(first)) {
            different.add("another folder, whose files were written in another order at another time");
        }
        if (!build(project, folder, Way.plain(), "--project", "project").equals(first)) {
            different.add("the project named relative to another folder");
        }
        if (!build(project, folder, Way.plain(), "--project", project.toString())
                .equals(first)) {
            different.add("the project named by its whole path");
        }
        assertEquals(List.of(), different);
    }

    /** Java asks the system for the encoding of names; where that is ASCII, other names can't be read. */
    @Test
    void namesThatTheSystemCannotReadAreReportedWithWhatHelps() throws Exception {
        Path project = content(folder.resolve("project"), false);
        Files.writeString(project.resolve("content/static/größe.txt"), "ß");

        Snapshot plain = build(project, project, Way.in("LC_ALL", "C"));
        Snapshot wide = build(project, project, Way.in("LC_ALL", "C.UTF-8"));

        String said = plain.entries().getOrDefault("failed", "published");
        assertTrue(said.contains("input/unreadable") && said.contains("LC_ALL=C.UTF-8"), said);
        assertTrue(wide.entries().containsKey("größe.txt"), () -> wide.toString());
    }

    /** Each way differs in as much as can differ at once: a build takes seconds, and one difference is enough to fail. */
    private Map<String, Way> ways() throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        List<String> strict = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");
        Map<String, Way> ways = new HashMap<>();
        ways.put("twice", Way.plain());
        ways.put(
                "Turkish, another time zone, other line ends",
                Way.in("TZ", "Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR", "-Dline.separator=\r\n"));
        ways.put(
                "Arabic digits, another encoding, another user",
                Way.with(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.name=nobody",
                        "-Duser.home=/nonexistent"));
        ways.put("no language, another temporary folder", Way.in("LANG", null, "-Djava.io.tmpdir=" + temporary));
        ways.put("plain C, eight processors", Way.in("LC_ALL", "C", "-XX:ActiveProcessorCount=8"));
        ways.put("umask 077, one processor", new Way(strict, List.of("-XX:ActiveProcessorCount=1"), Map.of()));
        return ways;
    }

    /** Content with every kind of file and names that sort differently in other languages. */
    private static Path content(Path project, boolean backwards) throws IOException {
        SmallSite.in(project, 12, "Words about the willow [@hou].")
                .withFile("content/references.yaml", "- { id: hou, type: article, title: A study, issued: \"2018\" }\n")
                .withFile(
                        "content/glossary.yaml",
                        "- { id: willow, term: willow, definition: A tree. }\n- { id: iris, term: Iris, definition: x }\n"
                                + "- { id: ill, term: ill, definition: x }\n- { id: eye, term: étale, definition: x }\n")
                .withFile("content/static/I.txt", "I")
                .withFile("content/static/i-z.txt", "ı")
                .withFile(
                        "content/faq.md",
                        SmallSite.page(
                                        "Questions",
                                        ":::question[Is it İ?]\nYes.\n:::\n\n:::question[Is it ı?]\nNo.\n:::")
                                .replace("kind: page", "kind: faq"));
        if (backwards) {
            rewriteBackwards(project.resolve("content"));
        }
        return project;
    }

    /** Writes every file anew in the reverse order, so that a folder may list them in another. */
    private static void rewriteBackwards(Path content) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(content)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.reverse(files);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
    }

    private static Snapshot build(Path project, Path from, Way way, String... more) throws Exception {
        Path site = project.resolve("site");
        Folders.delete(site);
        List<String> arguments = new ArrayList<>(List.of("build", "--date", "2026-11-20"));
        arguments.addAll(List.of(more));
        SalveProcess.Ended ended = SalveProcess.start(
                        from, way.before(), way.options(), way.environment(), arguments.toArray(String[]::new))
                .await();
        if (ended.exit() != 0) {
            return new Snapshot(Map.of("failed", ended.words()));
        }
        return Snapshot.of(site);
    }
}
