package dev.salve.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.testing.HandMadeBody;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    private final HandMadeSite site = new HandMadeSite();

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

        assertEquals("In 3 days.", on(body, part).of(body.body(), start, end));
    }

    @Test
    void factOfABodyThatIsNotLinkedOnThePageIsLookedUp() {
        HandMadeBody body = HandMadeBody.of("<p>In ").fact("days", "5 days").html(".</p>\n");
        HandMadeBody other = HandMadeBody.of("<p>Other.</p>\n");
        site.fact("days", "3 days");

        assertEquals("In 3 days.", on(other).of(body.body()));
    }

    private String words(HandMadeBody body, HandMadeBody... others) {
        return on(body, others).of(body.body());
    }

    private PageWords on(HandMadeBody body, HandMadeBody... others) {
        HandMadePage page = HandMadePage.of(PageType.PLAIN, "page/").text(body);
        List.of(others).forEach(page::text);
        SitePage built = page.build();
        return PageWords.of(site.pages(built).build(), built);
    }
}
