package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What well-written directives become. */
class DirectiveTest {

    @Test
    void containerEnclosesItsContent() {
        Reading reading = Reading.of("""
                Before.

                :::callout[If you are pregnant]{level=warning}
                Tell the clinic.

                Wait.
                :::

                After.
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                COMPONENT callout "<p>Tell the clinic.</p>⏎<p>Wait.</p>⏎" level=warning
                """, reading.mentions());
        assertEquals("""
                <p>Before.</p>
                <p>Tell the clinic.</p>
                <p>Wait.</p>
                <p>After.</p>
                """, reading.html());
        Mention callout = reading.body().mentions().get(0);
        assertEquals("If you are pregnant", callout.directive().label().html());
        assertEquals("if-you-are-pregnant", callout.directive().anchor());
        assertEquals("callout", callout.targetSpan().text());
        assertEquals(
                "3:4", callout.targetSpan().line() + ":" + callout.targetSpan().column());
        assertTrue(
                callout.span().text().startsWith(":::callout")
                        && callout.span().text().endsWith(":::"),
                callout.span().text());
    }

    @Test
    void leafTakesNoRoom() {
        Reading reading = Reading.of("""
                ::risks{from=risks.md view=short}
                Text follows at once.
                """);

        assertEquals("", reading.problems());
        assertEquals("COMPONENT risks from=risks.md view=short\n", reading.mentions());
        assertEquals("\n<p>Text follows at once.</p>\n", reading.html());
    }

    @Test
    void quotedValuesHoldSpacesAndEscapedQuotes() {
        Reading reading = Reading.of("::figure{src=a/b.svg alt=\"A \\\"deep\\\" needle, {so}\" caption=\"C = D\"}");

        assertEquals("", reading.problems());
        assertEquals("COMPONENT figure src=a/b.svg alt=A \"deep\" needle, {so} caption=C = D\n", reading.mentions());
    }

    @Test
    void flagNeedsNoValue() {
        Reading reading = Reading.of("::figure{src=a.svg decorative}");

        assertEquals("", reading.problems());
        assertEquals("COMPONENT figure src=a.svg decorative=true\n", reading.mentions());
    }

    @Test
    void closingLineClosesTheInnermostContainerWhateverItsColons() {
        Reading reading = Reading.of("""
                ::::question[Outer?]
                :::do
                - one
                :::::
                Still outer.
                :::
                Outside.
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                COMPONENT question "<ul>⏎<li>one</li>⏎</ul>⏎<p>Still outer.</p>⏎"
                COMPONENT do "<ul>⏎<li>one</li>⏎</ul>⏎"
                """, reading.mentions());
    }

    @Test
    void closingLineBelowAListClosesItsContainer() {
        Reading reading = Reading.of("""
                :::do
                - one
                  :::
                After.
                """);

        assertEquals("", reading.problems());
        assertTrue(reading.html().endsWith("</ul>\n<p>After.</p>\n"), reading.html());
    }

    @Test
    void containerMayBeIndentedByThreeSpaces() {
        Reading reading = Reading.of("   :::steps\n   1. one\n   :::\n");

        assertEquals("", reading.problems());
        assertEquals("COMPONENT steps \"<ol>⏎<li>one</li>⏎</ol>⏎\"\n", reading.mentions());
    }

    @Test
    void itemsOfAListAreRangesOfTheHtml() {
        Reading reading = Reading.of("""
                :::dont
                - pick *at* the skin
                - share
                :::
                """);

        Mention dont = reading.body().mentions().get(0);
        List<String> items = dont.directive().items().stream()
                .map(i -> reading.html().substring(i.htmlStart(), i.htmlEnd()))
                .toList();
        assertEquals(List.of("pick <em>at</em> the skin", "share"), items);
    }

    @Test
    void itemsOfALooseListHoldTheirParagraphs() {
        Reading reading = Reading.of(":::do\n- one\n\n- two\n:::\n");

        Directive.Item item =
                reading.body().mentions().get(0).directive().items().get(1);
        assertEquals("\n<p>two</p>\n", reading.html().substring(item.htmlStart(), item.htmlEnd()));
    }

    @Test
    void factsTermsAndPlainWordsStandInText() {
        Reading reading = Reading.of("New :term[collagen fibres]{id=collagen} in :fact[result-wait], "
                + "(:no-term[filler]) and *:term[dermis]*.");

        assertEquals("", reading.problems());
        assertEquals("""
                TERM collagen fibres "collagen fibres" id=collagen
                FACT result-wait
                TERM dermis "dermis"
                """, reading.mentions());
        assertEquals("<p>New collagen fibres in , (filler) and <em>dermis</em>.</p>\n", reading.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 10:30 we meet.",
                "a:b and c:fact[x]",
                "9:fact[x]",
                "see http://x.example/ there",
                "ratio ::1 and ::",
                "smile :smile: now",
                ":do you see?",
                ":: note",
                "\\:fact[x]",
                "Take care: do rest.",
            })
    void colonsThatMeanNothingAreText(String text) {
        Reading reading = Reading.of(text);

        assertEquals("", reading.problems());
        assertEquals("", reading.mentions());
        assertEquals("<p>" + text.replace("\\", "") + "</p>\n", reading.html());
    }

    @Test
    void nothingIsADirectiveInCode() {
        Reading reading = Reading.of("""
                ```
                :::do
                :fact[x] [@key]
                :::
                ```

                `:fact[x] [@key]`

                    :::do
                """);

        assertEquals("", reading.problems());
        assertEquals("", reading.mentions());
    }

    @Test
    void fenceInAContainerHidesItsClosingLine() {
        Reading reading = Reading.of("""
                :::details[Example]
                ```
                :::
                ```
                :::
                """);

        assertEquals("", reading.problems());
        assertEquals("COMPONENT details \"<pre><code>:::⏎</code></pre>⏎\"\n", reading.mentions());
    }

    @Test
    void labelHoldsFactsAndMarkup() {
        Reading reading = Reading.of("""
                :::question[Why *:fact[session-length]* [long]?]
                So.
                :::
                """);

        assertEquals("", reading.problems());
        MarkdownBody label = reading.body().mentions().get(0).directive().label();
        assertEquals("Why <em></em> [long]?", label.html());
        assertEquals(Mention.Kind.FACT, label.mentions().get(0).kind());
        assertEquals(8, label.mentions().get(0).htmlStart());
        assertEquals(List.of(), label.openRuns());
        assertEquals("why-long", reading.body().mentions().get(0).directive().anchor());
    }

    @Test
    void sectionLevelIsThatOfTheHeadingAbove() {
        Reading reading = Reading.of("""
                ::benefits

                ## Two

                :::question[Outer?]
                ::risks
                :::

                ### Three

                ::options
                """);

        assertEquals("", reading.problems());
        List<Integer> levels = reading.body().mentions().stream()
                .map(m -> m.directive().sectionLevel())
                .toList();
        assertEquals(List.of(0, 2, 3, 3), levels);
    }

    @Test
    void anchorsOfLabelsAndHeadingsDiffer() {
        Reading reading = Reading.of("""
                ## Does it hurt?

                :::question[Does it hurt?]
                It can.
                :::
                """);

        assertEquals("does-it-hurt", reading.body().headings().get(0).id());
        assertEquals(
                "does-it-hurt-2", reading.body().mentions().get(0).directive().anchor());
    }

    @Test
    void waiverIsALeafAlsoInAList() {
        Reading reading = Reading.of("""
                :::do
                ::waive{code=style/long-list reason="Each stands alone." until=2027-01-31}
                - one
                :::
                """);

        assertEquals("", reading.problems());
        assertTrue(reading.mentions().contains("COMPONENT waive code=style/long-list"), reading.mentions());
        assertEquals(1, reading.body().mentions().get(0).directive().items().size());
    }

    @Test
    void mentionAtTheEndOfWhatEnclosesItStaysInside() {
        Reading reading = Reading.of("""
                :::details[A]
                ::risks
                :::
                ::benefits

                [see :fact[x]](a.md):fact[y] [![alt](p.svg)](b.md)
                """);

        assertEquals("", reading.problems());
        List<Mention> all = reading.body().mentions();
        assertEquals(
                List.of("details", "risks", "benefits", "a.md", "x", "y", "b.md", "p.svg"),
                all.stream().map(Mention::target).toList());
        assertTrue(all.get(1).htmlStart() < all.get(0).htmlEnd(), "risks is in details");
        assertTrue(all.get(2).htmlStart() >= all.get(0).htmlEnd(), "benefits is behind details");
        assertTrue(all.get(4).htmlStart() < all.get(3).htmlEnd(), "x is in the link");
        assertTrue(all.get(5).htmlStart() >= all.get(3).htmlEnd(), "y is behind the link");
        assertTrue(all.get(7).htmlStart() < all.get(6).htmlEnd(), "the picture is in the link");
    }
}
