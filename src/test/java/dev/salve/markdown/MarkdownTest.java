package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside CommonMark: tables, notes, definitions, tasks, safe HTML, links and citations as mentions. */
class MarkdownTest {

    @Test
    void tableHasHeaderCellsThatNameTheirColumns() {
        Reading reading = Reading.of("""
                |   | Clinic | Home |
                |---|:------:|-----:|
                | Depth | *deep* | `a\\|b` |
                | Who | a nurse |
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                <table>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="align-center">Clinic</th>
                <th scope="col" class="align-right">Home</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>Depth</td>
                <td class="align-center"><em>deep</em></td>
                <td class="align-right"><code>a|b</code></td>
                </tr>
                <tr>
                <td>Who</td>
                <td class="align-center">a nurse</td>
                <td class="align-right"></td>
                </tr>
                </tbody>
                </table>
                """, reading.html());
    }

    @Test
    void footnotesAreNumberedByTheirFirstReference() {
        Reading reading = Reading.of("""
                One[^b] and two[^a], again[^b].

                [^a]: First, see[^b].
                [^b]: Second.
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                <p>One<sup class="footnote-ref"><a href="#s-fn-article-1" id="s-fn-article-1-ref" role="doc-noteref">1</a></sup> \
                and two<sup class="footnote-ref"><a href="#s-fn-article-2" id="s-fn-article-2-ref" role="doc-noteref">2</a></sup>, \
                again<sup class="footnote-ref"><a href="#s-fn-article-1" id="s-fn-article-1-ref-2" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes">
                <ol>
                <li id="s-fn-article-1">
                <p>Second. <a href="#s-fn-article-1-ref" role="doc-backlink">↩</a></p>
                </li>
                <li id="s-fn-article-2">
                <p>First, see<sup class="footnote-ref"><a href="#s-fn-article-1" id="s-fn-article-1-ref-3" role="doc-noteref">1</a></sup>. \
                <a href="#s-fn-article-2-ref" role="doc-backlink">↩</a></p>
                </li>
                </ol>
                </section>
                """, reading.html());
        assertEquals(
                "One and two, again. Second. First, see.",
                reading.body().plainText().replace(" ↩", ""));
    }

    @Test
    void footnotesWithoutDefinitionOrReferenceAreReported() {
        Reading reading = Reading.of("Text[^x].\n\n[^y]: Never used.\n");

        assertEquals("""
                1:5 markdown/unknown-footnote no footnote is called "x"
                3:1 markdown/unused-footnote nothing refers to the footnote "y"
                """, reading.problems());
    }

    @Test
    void definitionsAndTasksAreLists() {
        Reading reading = Reading.of("""
                Collagen
                : a protein
                : a *fibre*

                - [ ] book
                - [x] ask
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                <dl>
                <dt>Collagen</dt>
                <dd>a protein</dd>
                <dd>a <em>fibre</em></dd>
                </dl>
                <ul>
                <li class="task">☐ book</li>
                <li class="task">☑ ask</li>
                </ul>
                """, reading.html());
        assertEquals(List.of("Collagen", "a protein", "a ", "fibre", "book", "ask"), reading.openRuns());
    }

    @Test
    void safeTagsAreWrittenAnew() {
        Reading reading = Reading.of("""
                H<SUB>2</sub>O, <abbr title='a "b" &amp; c'>ABC</abbr><br/>
                <span lang="es-ES" dir=ltr>hola</span>, ~~old~~ <!-- note --> new
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                <p>H<sub>2</sub>O, <abbr title="a &quot;b&quot; &amp; c">ABC</abbr><br>
                <span lang="es-ES" dir="ltr">hola</span>, <del>old</del>  new</p>
                """, reading.html());
    }

    @Test
    void tagsThatDoNotPairAreReportedAndClosed() {
        Reading reading = Reading.of("A <sub>b *c</sub> d* and <q>e.\n\nF</q>.\n");

        assertEquals("""
                1:3 markdown/unsafe-html the HTML tag "<sub>" is not closed
                1:12 markdown/unsafe-html the HTML tag "</sub>" closes nothing
                1:26 markdown/unsafe-html the HTML tag "<q>" is not closed
                3:2 markdown/unsafe-html the HTML tag "</q>" closes nothing
                """, reading.problems());
        assertEquals("<p>A <sub>b <em>c d</em> and <q>e.</q></sub></p>\n<p>F.</p>\n", reading.html());
    }

    @Test
    void commentsAreDroppedAndTextBehindThemIsNot() {
        Reading reading = Reading.of("""
                <!-- one

                :::do [@x] -- still one
                -->

                A <!-- two -- three --> b.

                <!-- four --> C.
                """);

        assertEquals("", reading.problems());
        assertEquals("<p>A  b.</p>\n<p> C.</p>\n", reading.html());
    }

    @Test
    void commentsWithoutEndOrWithTextBehindItAreReported() {
        assertEquals("""
                1:3 markdown/unsafe-html this comment has no end in its paragraph
                """, Reading.of("a <!-- b\n").problems());
        assertEquals("""
                2:5 markdown/unsafe-html "Take care." stands behind a comment and would not be printed
                """, Reading.of("<!-- a\n--> Take care.\n").problems());
        assertEquals(
                "1:1 markdown/unsafe-html this comment has no end\n",
                Reading.of("<!-- a\n\nb\n").problems());
    }

    @Test
    void linksAndImagesAreMentionsWithoutAddressInTheHtml() {
        Reading reading = Reading.of("""
                A [link *text*](risks.md#a "T & t"), <https://x.example/?a=b&c>, <a@b.example>,
                ![alt *words*](media/a%20b.svg 'Title') and [ref][r], [R], [none].

                [r]: ../b.md  "Ref"
                """);

        assertEquals("", reading.problems());
        assertEquals("""
                LINK risks.md#a "link <em>text</em>" title=T & t
                LINK https://x.example/?a=b&c "https://x.example/?a=b&amp;c"
                LINK mailto:a@b.example "a@b.example"
                IMAGE media/a%20b.svg alt=alt words title=Title
                LINK ../b.md "ref" title=Ref
                LINK ../b.md "R" title=Ref
                """, reading.mentions());
        assertTrue(reading.html().endsWith("and ref, R, [none].</p>\n"), reading.html());
        Mention link = reading.body().mentions().get(0);
        assertEquals("risks.md#a", link.targetSpan().text());
        assertEquals("[link *text*](risks.md#a \"T & t\")", link.span().text());
        assertEquals("../b.md", reading.body().mentions().get(4).targetSpan().text());
    }

    @Test
    void citationsNameKeysLocatorsAndPlaces() {
        Reading reading = Reading.of("""
                Deep [@hou-2017], both [@a-1; @b-2, p. 399;
                @c-3, chapter 2], [@link](x.md), `[@code]` and [@x](see below).
                Not [@] nor [@;].
                """);

        assertEquals("""
                CITATION @hou-2017
                CITATION @a-1 @b-2, p. 399 @c-3, chapter 2
                LINK x.md "@link"
                CITATION @x
                """, reading.mentions());
        List<CitedReference> three = reading.body().mentions().get(1).citations();
        assertEquals("b-2", three.get(1).span().text());
        assertEquals("[@hou-2017]", reading.body().mentions().get(0).span().text());
        assertEquals(
                "1:6",
                reading.body().mentions().get(0).span().line() + ":"
                        + reading.body().mentions().get(0).span().column());
    }

    @Test
    void citationInALinkIsMisplaced() {
        assertEquals(
                "1:4 directive/misplaced a citation stands in the words of a link\n",
                Reading.of("[a [@b]](c.md)\n").problems());
    }

    @ParameterizedTest
    @CsvSource({
        "How it works, how-it-works",
        "What's next? A – B, whats-next-a-b",
        "Day 1 to 3, day-1-to-3",
        "Für Ärzte, für-ärzte",
        "¿Qué es?, qué-es",
        "概要 と 説明, 概要-と-説明",
        "हिन्दी पाठ, हिन्दी-पाठ",
        "*Bold* `code` [link](a.md), bold-code-link",
        "Self-care, self-care",
        "S-shaped scars, section-s-shaped-scars",
        "!!!, section",
        "A &amp; B, a-b",
        "Takes :fact[x] here, takes-here",
        "Named {#other}, other",
        "Named{#été-1} ##, été-1",
    })
    void headingHasAnId(String words, String id) {
        Reading reading = Reading.of("## " + words + "\n");

        assertEquals("", reading.problems());
        assertEquals(id, reading.body().headings().get(0).id());
        assertTrue(reading.html().startsWith("<h2 id=\"" + id + "\">"), reading.html());
    }

    @Test
    void repeatedHeadingsAreNumberedAndWrittenIdsComeFirst() {
        Reading reading = Reading.of("""
                # Care

                ## Care

                ### Other {#care}

                Care
                ----

                ## Care-2
                """);

        assertEquals("", reading.problems());
        assertEquals(
                List.of("1 care-2 Care", "2 care-3 Care", "3 care Other", "2 care-4 Care", "2 care-2-2 Care-2"),
                reading.body().headings().stream()
                        .map(h -> h.level() + " " + h.id() + " " + h.text())
                        .toList());
    }

    @Test
    void headingKeepsItsMarkupButNoLink() {
        Heading heading = Reading.of("Text\n\n## The *dermis* and [more](a.md) {#d}\n")
                .body()
                .headings()
                .get(0);

        assertEquals("The dermis and more", heading.text());
        assertEquals("The <em>dermis</em> and more", heading.html().text());
        assertEquals("3:1", heading.span().line() + ":" + heading.span().column());
        assertEquals(12, heading.htmlStart());
    }

    @Test
    void headingIdsThatCantBeUsedAreReported() {
        Reading reading = Reading.of("""
                ## A {#s-mine}

                ## B {#two words}

                ## C {#same}

                ## D {#same}

                ## E \\{#escaped}
                """);

        assertEquals("""
                1:6 markdown/bad-heading-id the heading's id "s-mine" begins with "s-", which Salve keeps for itself
                3:6 markdown/bad-heading-id "two words" can't be a heading's id
                7:6 markdown/bad-heading-id the heading's id "same" is written twice in this file
                """, reading.problems());
        assertEquals("E {#escaped}", reading.body().headings().get(4).text());
    }

    @Test
    void wordsAreCounted() {
        Reading reading = Reading.of("""
                One two-three, don't **four**five.

                :::question[Six seven?]
                - eight
                - nine &amp; ten
                :::

                | A | B |
                |---|---|
                | C | D |
                """);

        assertEquals(4 + 2 + 3 + 4, reading.body().words(), reading.html());
    }

    @Test
    void windowsLineEndsChangeNothing() {
        String text = """
                Soft
                break, hard\\
                break `co
                de` [a
                b].

                ```
                x
                ```

                :::do
                - one
                :::
                """;
        Reading unix = Reading.of(text);
        Reading windows = Reading.of(text.replace("\n", "\r\n"));

        assertEquals(unix.html(), windows.html());
        assertEquals(unix.mentions(), windows.mentions());
        assertEquals("", windows.problems());
    }
}
