package dev.salve.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.markdown.MarkdownBody;
import dev.salve.testing.HandMadeBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    @Test
    void factsAreFilledInAndMarkupIsTakenOut() {
        HandMadeBody body = HandMadeBody.of("<p>Usually <em>about</em> ")
                .fact("length", "30 to 60 minutes & more")
                .html(", or &lt;1 hour.</p>\n");

        assertEquals("Usually about 30 to 60 minutes & more, or <1 hour.", words(body));
    }

    @Test
    void citationLeavesNoGapBeforeAFullStop() {
        HandMadeBody body = HandMadeBody.of("<p>It works ")
                .citation("hou-2017")
                .html(". It hurts ")
                .citation("chu-2021")
                .html(" at times.</p>\n<p>No more")
                .citation("chu-2021")
                .html("</p>\n");

        assertEquals("It works. It hurts at times. No more", words(body));
    }

    @Test
    void citationAtTheEndOfInlineTextLeavesNoGap() {
        assertEquals("Usual", words(HandMadeBody.of("Usual ").citation("chu-2021")));
    }

    @Test
    void sharedPartStandsInItsPlace() {
        HandMadeBody part = HandMadeBody.of("<p>Call ").fact("number", "999").html(".</p>\n");
        HandMadeBody body = HandMadeBody.of("<p>First.</p>\n").part(part).html("<p>Last.</p>\n");

        assertEquals("First. Call 999. Last.", words(body, part));
    }

    @Test
    void answerHoldsNothingThatStandsBehindIt() {
        HandMadeBody part = HandMadeBody.of("<p>Shared.</p>\n");
        HandMadeBody body = HandMadeBody.of("<p>Before.</p>\n");
        int start = body.length();
        body.html("<p>In ").fact("days", "3 days").html(".</p>\n");
        int end = body.length();
        body.part(part);

        assertEquals("In 3 days.", PlainWords.of(body.body(), start, end, text(body, part)));
    }

    @Test
    void bodyThatIsNotOnThePageKeepsItsOwnWords() {
        HandMadeBody body = HandMadeBody.of("<p>Words.</p>\n");

        assertEquals("Words.", PlainWords.of(body.body(), LinkedText.NONE));
    }

    private static String words(HandMadeBody body, HandMadeBody... others) {
        return PlainWords.of(body.body(), text(body, others));
    }

    private static LinkedText text(HandMadeBody body, HandMadeBody... others) {
        Map<MarkdownBody, LinkedBody> bodies = new LinkedHashMap<>();
        bodies.put(body.body(), body.linked());
        List.of(others).forEach(other -> bodies.put(other.body(), other.linked()));
        return new LinkedText(bodies, Map.of(), List.of(), List.of(), 0);
    }
}
