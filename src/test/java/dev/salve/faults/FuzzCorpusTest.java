package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing starts from and what it has found: whole builds of each. */
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

    @TempDir
    Path project;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isBuiltOrRefusedInSentencesOfOneLine(Path sample) throws IOException {
        String text = Files.readString(sample);
        String article = switch (sample.getParent().getFileName().toString()) {
            case "FrontMatterFuzz" -> "---\n" + text + "\n---\n\nText.\n";
            case "CitationFuzz" -> SmallSite.page("Page", "Words [@" + text + "] and words.");
            case "LinkFuzz" -> SmallSite.page("Page", "[x](" + text + ")\n\n![x](" + text + ")");
            default -> SmallSite.page("Page", text);
        };

        Built built = SmallSite.in(project).withFile("content/page.md", article).build();

        assertTrue(built.report().published() || built.report().hasErrors());
        for (Diagnostic d : built.report().diagnostics()) {
            assertFalse(d.message().isBlank() || d.message().contains("\n"), () -> "not one line: " + d);
        }
    }
}
