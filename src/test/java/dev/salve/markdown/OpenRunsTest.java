package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a glossary term may be linked, and where the words of such a place stand in the source. */
class OpenRunsTest {

    @Test
    void paragraphsItemsCellsAndContainersAreOpen() {
        Reading reading = Reading.of("""
                Plain *emphasis* end.

                - item

                | Head |
                |------|
                | cell |

                :::callout[Title]
                Inside.
                :::
                """);

        assertEquals(List.of("Plain ", "emphasis", " end.", "item", "Head", "cell", "Inside."), reading.openRuns());
    }

    @Test
    void headingsLinksCodeQuotesAndTermsAreClosed() {
        Reading reading = Reading.of("""
                ## Heading

                [link *words*](a.md) `code` :term[term] :no-term[words] <q>said</q> <https://x.example/>

                > quoted

                ![alt](p.svg)

                ```
                code
                ```
                """);

        assertEquals(List.of(" ", " ", " ", " ", " "), reading.openRuns());
    }

    @Test
    void softBreakBetweenRunsIsALineFeed() {
        Reading reading = Reading.of("- growth\n  factors\n");
        List<TextRun> runs = reading.body().openRuns();

        assertEquals(List.of("growth", "factors"), reading.openRuns());
        assertEquals(
                "\n",
                reading.html().substring(runs.get(0).htmlEnd(), runs.get(1).htmlStart()));
        assertEquals(11, runs.get(1).sourceStart());
    }

    @Test
    void runsEndAtEscapesAndEntitiesOfTheSource() {
        Reading reading = Reading.of("a \\*b & c < d caf&eacute; e\n");

        assertEquals(List.of("a ", "*b &amp; c &lt; d caf", "é", " e"), reading.openRuns());
    }

    @Test
    void everyRunStandsInTheSourceAtItsOffset() {
        String text = """
                One & two \\# three &copy; four *five* six
                  seven < eight.

                > quoted

                1. nine &lt; ten
                   - eleven "twelve"

                Term
                : definition & more

                :::details[L]
                thirteen [r] `x` fourteen
                :::
                """;
        Reading reading = Reading.of(text);
        assertTrue(reading.openRuns().size() > 12, () -> reading.openRuns().toString());
        for (TextRun run : reading.body().openRuns()) {
            String words = reading.html()
                    .substring(run.htmlStart(), run.htmlEnd())
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
            boolean entity = text.startsWith("&copy;", run.sourceStart()) || text.startsWith("&lt;", run.sourceStart());
            assertTrue(entity || text.startsWith(words, run.sourceStart()), () -> words + " at " + run.sourceStart());
        }
    }
}
