package dev.salve.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site folder in a test: publish into it, look at it, ask what was reported. */
final class TestSite {
    final Path folder;
    Diagnostics diagnostics = new Diagnostics();

    TestSite(Path folder) {
        this.folder = folder;
    }

    static OutputFile file(String path, String text) {
        return OutputFile.text(
                path, text, SourceFile.named("content/of/" + path).whole());
    }

    static String checksum(String text) {
        try {
            return Manifest.checksum(file("any", text).content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StagedSite open() {
        diagnostics = new Diagnostics();
        return SitePublisher.open(folder, List.of(), diagnostics).orElseThrow();
    }

    /** Publishes pairs of path and text. */
    boolean publish(String... pathsAndTexts) {
        try (StagedSite stage = open()) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                stage.accept(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
            }
            return stage.publish();
        }
    }

    void published(String... pathsAndTexts) {
        assertTrue(publish(pathsAndTexts), () -> reported().toString());
    }

    /** Code and message of everything that the last publish reported. */
    List<String> reported() {
        return diagnostics.sorted().stream()
                .map(d -> d.code() + ": " + d.message())
                .toList();
    }

    List<String> codes() {
        return diagnostics.sorted().stream()
                .map(Diagnostic::code)
                .map(Object::toString)
                .toList();
    }

    /** Every path of the site but the manifest, with its text; folders end in a slash, links say where they lead. */
    Map<String, String> content() throws IOException {
        Map<String, String> content = tree(folder);
        content.remove(ManifestFile.NAME);
        return content;
    }

    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (!Files.exists(folder)) {
            return content;
        }
        Path root = folder.toRealPath();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(path -> !path.equals(root)).forEach(path -> {
                String name = root.relativize(path).toString();
                try {
                    if (Files.isSymbolicLink(path)) {
                        content.put(name, "-> " + Files.readSymbolicLink(path));
                    } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                        content.put(name + "/", "");
                    } else {
                        content.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }

    /** That nothing but {@code names} stands beside the site: no staging, no lock, no old site. */
    void standsBeside(String... names) throws IOException {
        try (Stream<Path> beside = Files.list(folder.getParent())) {
            assertEquals(
                    List.of(names),
                    beside.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
