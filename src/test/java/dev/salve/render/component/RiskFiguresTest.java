package dev.salve.render.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a risk happens, drawn as people. */
class RiskFiguresTest {
    @TempDir
    private Path folder;

    /** The page of risks with one risk whose frequency says {@code text} and has this quantity. */
    private Document page(String text, String quantity) {
        SiteFixture.Built built = SiteFixture.small(folder)
                .withFile("content/facts.yaml", """
                        - id: marks
                          text: %s
                          quantity: %s
                          statement: Dark marks.
                          support: convention
                        """.formatted(text, quantity))
                .withFile("content/peel/risks.md", """
                        ---
                        title: Risks
                        kind: risks
                        risks:
                          - { name: Dark marks, group: rare, text: Dark patches., frequency: marks }
                        ---

                        ## Risks

                        ::risks
                        """)
                .build();
        assertTrue(built.report().published(), built.problems().toString());
        return Jsoup.parse(built.file("peel/risks/index.html"));
    }

    @Test
    void peopleOutOfAllAreFilledAndSaidInWords() {
        Document page = page("5 of 30 people", "{ min: 5, unit: count, of: 30 }");

        assertEquals("5 of 30 people", page.select("svg.figures").attr("aria-label"));
        assertEquals(5, people("on", page));
        assertEquals(0, people("half", page));
        assertEquals(25, people("off", page));
    }

    @Test
    void rangeIsFilledUpToItsLeastAndHalfFilledUpToItsMost() {
        Document page = page("3 to 8 in 100", "{ min: 3, max: 8, unit: per-100 }");

        assertEquals("3–8 of 100 people", page.select("svg.figures").attr("aria-label"));
        assertEquals(3, people("on", page));
        assertEquals(5, people("half", page));
        assertEquals(92, people("off", page));
    }

    /** How many people are drawn in this way. */
    private static int people(String kind, Document page) {
        String path = page.select(".figures ." + kind).attr("d");
        return (int) path.chars().filter(c -> c == 'M').count();
    }

    @Test
    void moreThanAHundredOrPartsOfAPersonAreNotDrawn() {
        assertEquals(
                0,
                page("6 in 1,000", "{ min: 6, unit: count, of: 1000 }")
                        .select(".figures")
                        .size());
        assertEquals(
                0,
                page("0.5%", "{ min: 0.5, unit: percent }").select(".figures").size());
        assertEquals(
                0,
                page("5 people", "{ min: 5, unit: count }").select(".figures").size());
    }
}
