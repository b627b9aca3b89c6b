package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
    @TempDir
    private Path folder;

    private CommandLineFixture salve;

    @BeforeEach
    void makeSite() throws IOException {
        salve = new CommandLineFixture(folder);
        salve.type("new site .");
        Files.writeString(
                folder.resolve("content/light.md"),
                """
                ---
                title: Light and skin
                kind: page
                summary: What light does to skin.
                authors: [editorial-team]
                ---

                """ + "Light can help your skin. It can hurt it too. Ask us first. ".repeat(10) + "\n\nStop.\n");
    }

    @Test
    void tableShowsTheGradesOfEachPage() {
        assertEquals(0, salve.type("check --scores --date 2026-11-20"), salve::err);
        String row = salve.out()
                .lines()
                .filter(line -> line.startsWith("/light/"))
                .findFirst()
                .orElseThrow();
        // 136 words of one syllable in 32 sentences: 0.39 * 4.25 + 11.8 - 15.59 = -2.13; no long word, so SMOG is 3.13
        assertEquals("/light/ 136 -2.1 -2.1 3.1 4.3 0", row.replaceAll(" +", " "));
    }

    @Test
    void jsonNamesTheHardestSentencesAndTheGradeOfEachParagraph() {
        assertEquals(0, salve.type("check --scores --format json --date 2026-11-20"), salve::err);
        String json = salve.out().replaceAll("\\s+", "");
        assertTrue(json.contains("\"page\":\"/light/\",\"file\":\"content/light.md\""), json);
        assertTrue(json.contains("\"hardest\":[{\"file\":\"content/light.md\",\"line\":"), json);
        assertTrue(json.contains("{\"file\":\"content/light.md\",\"line\":10,\"fleschKincaid\":-3.39"), json);
    }

    @Test
    void scoresHaveNoOtherFormat() {
        assertEquals(2, salve.type("check --scores --format sarif"));
        assertTrue(salve.err().contains("scores have the formats human and json"), salve.err());
    }

    @Test
    void nothingIsWritten() {
        salve.type("check --scores");
        assertFalse(Files.exists(folder.resolve("site/index.html")));
    }
}
