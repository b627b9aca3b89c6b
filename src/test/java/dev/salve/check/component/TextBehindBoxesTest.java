package dev.salve.check.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextBehindBoxesTest {
    private static final String HEAD = """
            ---
            title: More
            kind: article
            summary: A page.
            in-short: A page.
            authors: [editorial-team]
            review: { by: dr-lee, on: 2026-10-01, next: 2028-09-01 }
            ---

            """;
    private static final String DO = ":::do\n- rest\n- sleep\n:::\n\n";

    @TempDir
    private Path folder;

    /** The lines of what is reported, counted from the first line behind the front matter. */
    private List<Integer> reported(String text) {
        return SiteFixture.of("diagnostics/base", folder)
                .withFile("content/light-therapy/more.md", HEAD + text)
                .check()
                .problems()
                .stream()
                .filter(problem -> problem.contains("[component/text-behind]"))
                .map(problem -> Integer.parseInt(problem.split(":")[1]) - 9)
                .toList();
    }

    @Test
    void paragraphListAndTableAreText() {
        assertEquals(List.of(6), reported(DO + "Text.\n"));
        assertEquals(List.of(6), reported(DO + "- item\n- item\n"));
        assertEquals(List.of(6), reported(DO + "| A | B |\n|---|---|\n| 1 | 2 |\n"));
    }

    @Test
    void headingAnotherComponentOrTheEndMayFollow() {
        assertEquals(List.of(), reported(DO + "## Next\n\nText.\n"));
        assertEquals(List.of(), reported(DO + ":::dont\n- run\n- swim\n:::\n"));
        assertEquals(List.of(), reported(DO + ":::question[Why?]\nBecause.\n:::\n"));
        assertEquals(List.of(), reported(DO));
        assertEquals(List.of(), reported("Text.[^a]\n\n" + DO + "[^a]: A note.\n"));
    }

    @Test
    void boxWithinAnotherComponentEndsWithIt() {
        assertEquals(List.of(), reported("::::details[More]\n" + DO + "::::\n\nText.\n"));
        assertEquals(List.of(7), reported("::::details[More]\n" + DO + "Text.\n::::\n"));
    }

    @Test
    void sharedPartThatEndsWithACardIsACard() {
        String part = "::include{file=../shared/warning-signs.md}\n\n";

        assertEquals(List.of(3), reported(part + "Text.\n"));
        assertEquals(List.of(), reported(part + "## Next\n\nText.\n"));
    }
}
