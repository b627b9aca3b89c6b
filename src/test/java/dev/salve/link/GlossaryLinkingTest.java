package dev.salve.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where on a finished page a term is explained. */
class GlossaryLinkingTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithAGlossary() {
        site = SiteFixture.small(folder).withFile("content/glossary.yaml", """
                        - id: pore
                          term: pore
                          definition: A pore is an opening in the *epidermis*.
                        - id: epidermis
                          term: epidermis
                          definition: The outer layer of the skin.
                        - id: skin-barrier
                          term: skin barrier
                          definition: What keeps water in.
                        """);
    }

    /** The words that the page explains, in order. */
    private List<String> explained(String page) {
        SiteFixture.Built built = site.build();
        assertTrue(built.report().published(), () -> built.problems().toString());
        return Pattern.compile("<button[^>]*class=\"term\"[^>]*>(.*?)</button>", Pattern.DOTALL)
                .matcher(built.main(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private List<String> explainedIn(String text) {
        site.withPage("content/peel/risks.md", "risks", text);
        return explained("peel/risks/index.html");
    }

    @Test
    void onlyTheFirstUseOnAPageIsExplained() {
        assertEquals(List.of("Pores"), explainedIn("Pores open. A pore closes.\n\nA pore again."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A pore\n\nText.",
                "See [the pore](../index.md).",
                "Type `pore` here.",
                "```\npore\n```",
                "> A pore, said somebody.",
                "A :no-term[pore] here.",
                "A pore-like and a micro-pore.",
                "![pore](../media/dot.svg)"
            })
    void termInHeadingLinkCodeQuoteOrOtherWordIsLeftAlone(String text) {
        site.withFile(
                "content/media/dot.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><circle r=\"3\"/></svg>");
        assertEquals(List.of(), explainedIn(text));
    }

    @Test
    void useInAHeadingDoesNotUseUpTheFirst() {
        assertEquals(List.of("pore"), explainedIn("## A pore\n\nThe pore opens."));
    }

    @Test
    void termOverALineBreakIsOneTerm() {
        assertEquals(List.of("skin\nbarrier"), explainedIn("It weakens the skin\nbarrier for a day."));
    }

    @Test
    void termInAListATableAndAComponentIsExplained() {
        assertEquals(List.of("pore", "epidermis", "skin barrier"), explainedIn("""
                        - a pore

                        | A | B |
                        |---|---|
                        | the epidermis | x |

                        :::callout[Take care]{level=info}
                        The skin barrier.
                        :::
                        """));
    }

    @Test
    void sharedPartCountsWhereItStands() {
        site.withFile("content/shared/part.md", "The pore in the part.\n");
        assertEquals(
                List.of("pore"),
                explainedIn("::include{file=../shared/part.md}\n\nThe pore in the article. A pore again."));
        String html = site.build().main("peel/risks/index.html");
        assertTrue(html.indexOf("</button>") < html.indexOf("in the part"), html);
        assertTrue(html.indexOf("in the part") < html.indexOf("The pore in the article"), html);
    }

    @Test
    void textAboveTheArticleComesFirst() {
        site.withFile("content/peel/risks.md", """
                ---
                title: Risks
                kind: risks
                in-short: A pore may close.
                summary: The epidermis may suffer.
                for-whom: People with a weak skin barrier.
                ---

                Pore, epidermis, skin barrier.
                """);
        // the summary is not on the page, as the main message is, so the epidermis is explained in the text
        assertEquals(List.of("pore", "skin barrier", "epidermis"), explained("peel/risks/index.html"));
    }

    @Test
    void structuredDataCountsWhereItIsShown() {
        site.withFile("content/peel/risks.md", """
                ---
                title: Risks
                kind: risks
                risks:
                  - name: Redness
                    group: common
                    text: The pore swells.
                ---

                ::risks

                The pore swells.
                """);
        assertEquals(List.of("pore"), explained("peel/risks/index.html"));
        String html = site.build().main("peel/risks/index.html");
        assertTrue(html.indexOf("class=\"term\"") < html.lastIndexOf("The pore swells."), html);
    }

    @Test
    void definitionDoesNotExplainItsOwnTerm() {
        site.withPage("content/peel/risks.md", "risks", "The pore opens.");
        String glossary = site.build().main("glossary/index.html");
        assertFalse(glossary.contains("class=\"term\""), glossary);
    }

    @Test
    void definitionPrintsFactsAndOnTheGlossaryLinksToo() {
        site.withFile(
                        "content/facts.yaml",
                        "- { id: size, text: 1 mm, statement: A pore has 1 mm., support: convention }\n")
                .withFile(
                        "content/glossary.yaml",
                        "- { id: pore, term: pore, definition: \"A hole of :fact[size] ([risks](peel/risks.md)).\" }\n")
                .withPage("content/peel/risks.md", "risks", "The pore opens.");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.main("peel/risks/index.html").contains("A hole of 1 mm (risks)."));
        String glossary = built.main("glossary/index.html");
        assertTrue(glossary.contains("A hole of 1 mm (<a href=\"../peel/risks/\">risks</a>)."), glossary);
    }

    @Test
    void glossaryNamesThePagesThatUseATerm() {
        site.withPage("content/peel/risks.md", "risks", "The pore opens.");
        String glossary = site.build().main("glossary/index.html");
        String pore = glossary.substring(glossary.indexOf("id=\"pore\""), glossary.indexOf("id=\"skin-barrier\""));
        assertTrue(pore.contains("../peel/risks/"), pore);
        assertFalse(glossary.substring(glossary.indexOf("id=\"skin-barrier\"")).contains("../peel/"), glossary);
    }

    @Test
    void askedForTermIsExplainedUnderOtherWords() {
        assertEquals(List.of("tiny holes"), explainedIn("The :term[tiny holes]{id=pore} open. A pore closes."));
    }

    @Test
    void termThatIsNotLinkedOnItsOwnWaitsUntilItIsAskedFor() {
        site.withFile("content/glossary.yaml", """
                - id: peel
                  term: peel
                  auto-link: false
                  definition: A treatment with acid.
                """);
        assertEquals(List.of("peel"), explainedIn("A peel, then a :term[peel]."));
        String html = site.build().main("peel/risks/index.html");
        assertTrue(html.contains("<p>A peel, then a <span class=\"together\"><button"), html);
    }
}
