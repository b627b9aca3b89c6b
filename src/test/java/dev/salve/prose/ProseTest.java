package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.markdown.component.Components;
import dev.salve.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "See Dr. Lane before you book.",
                "Use a mild soap, e.g. Brand or none.",
                "The needles are 0.5 mm to 2.5 mm long.",
                "Hou et al. Studies of scars are few.",
                "See No. 5 and fig. 3 for more.",
                "Ask J. Smith at the desk.",
                "It costs £1,250.50 in all.",
                "Come at 9.30am or call us.",
            })
    void abbreviationOrDecimalDoesNotEndASentence(String sentence) {
        assertEquals(List.of(sentence), Texts.sentences(sentence));
    }

    @Test
    void sentencesEndAtFullStopsQuestionMarksAndExclamationMarks() {
        assertEquals(
                List.of(
                        "Does it hurt?",
                        "The answer is no.",
                        "Stop!",
                        "\"It stings.\"",
                        "I did, and so did I.",
                        "You rest."),
                Texts.sentences("Does it hurt? The answer is no. Stop! \"It stings.\" I did, and so did I. You rest."));
    }

    @Test
    void sentenceDoesNotCrossBlocks() {
        assertEquals(
                List.of("Bring", "a hat", "sun cream", "Then go."),
                Texts.sentences("Bring\n\n- a hat\n- sun cream\n\nThen go."));
    }

    @Test
    void blockKnowsWhatItIs() {
        Prose prose = Texts.prose("""
                ## Heading

                Paragraph.

                - item
                  - inner item

                | Head | Other |
                |---|---|
                | cell | cell two |

                > Quoted words.

                Text with a note.[^n]

                ```
                code
                ```

                :::question[Does it hurt?]
                It stings.
                :::

                [^n]: The note.
                """);
        assertEquals(
                List.of(
                        "HEADING [Heading]",
                        "PARAGRAPH [Paragraph.]",
                        "ITEM [item]",
                        "ITEM [inner item]",
                        "CELL [Head]",
                        "CELL [Other]",
                        "CELL [cell]",
                        "CELL [cell two]",
                        "PARAGRAPH [Quoted words.]",
                        "PARAGRAPH [Text with a note.]",
                        "LABEL [Does it hurt?]",
                        "PARAGRAPH [It stings.]",
                        "NOTE [The note.]"),
                prose.blocks().stream().map(Block::toString).toList());
        assertEquals(
                List.of("Quoted words."),
                prose.blocks().stream()
                        .filter(Block::isQuoted)
                        .flatMap(block -> block.sentences().stream())
                        .map(Sentence::text)
                        .toList());
    }

    @Test
    void blockKnowsHeadingsAndComponentsAroundIt() {
        Prose prose = Texts.prose("""
                First.

                ## Care

                ### At home

                :::details[More]
                :::do
                - rest
                :::
                Inside.
                :::

                ## Later

                Last.
                """);
        assertEquals(
                """
                First. [] []
                Care [] []
                At home [Care] []
                More [Care, At home] [details]
                rest [Care, At home] [details, do]
                Inside. [Care, At home] [details]
                Later [Care, At home] []
                Last. [Later] []""",
                prose.blocks().stream()
                        .map(block -> block.sentences().get(0) + " "
                                + block.headings().stream().map(Heading::text).toList() + " " + block.components())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void factsAndSharedPartsAreFilledInAndCitationNumbersLeftOut() {
        Prose prose = Texts.prose(
                "It takes :fact[time] [@hou-2017]. Rest. [@lane-2020; @roe-2021] Go.\n\n::include{file=p.md}\n\nEnd.",
                Map.of("time", "30 to 60 minutes"),
                Texts.body("## Help\n\nCall us."));
        assertEquals(
                List.of("It takes 30 to 60 minutes.", "Rest.", "Go.", "Help", "Call us.", "End."),
                Texts.sentences(prose));
        List<Sentence> sentences = prose.sentences();
        assertEquals(
                List.of(new Mark(Mark.Kind.FACT, "time", 9, 25), new Mark(Mark.Kind.CITATION, "hou-2017", 25, 25)),
                sentences.get(0).marks());
        assertEquals(
                List.of("lane-2020", "roe-2021"),
                sentences.get(1).marks().stream().map(Mark::target).toList());
        assertFalse(sentences.get(2).isCited());
        assertEquals(List.of(), prose.blocks().get(4 - 1).headings());
    }

    @Test
    void wordsKnowWhereTheyAreWritten() {
        String text =
                "A *fine* [needle\npasses](x.md) &amp; a \"quick\" &eacute;lan  holds\\* :fact[time] of\r\nskin &lt; you.\n\n> Quoted words here.\n";
        Prose prose = Texts.prose(text, Map.of("time", "two minutes"), null);
        Sentence first = prose.sentences().get(0);
        assertEquals("A fine needle passes & a \"quick\" élan holds* two minutes of skin < you.", first.text());
        assertEquals(
                List.of(
                        "A",
                        "fine",
                        "needle",
                        "passes",
                        "a",
                        "quick",
                        "&eacute;lan",
                        "holds",
                        ":fact[time]",
                        ":fact[time]",
                        "of",
                        "skin",
                        "you"),
                first.tokens().stream().map(token -> first.span(token).text()).toList());
        assertEquals(text.substring(0, text.indexOf("you.") + 4), first.span().text());
        Sentence quoted = prose.sentences().get(1);
        assertEquals("Quoted words here.", quoted.span().text());
        assertEquals("words", quoted.span(quoted.tokens().get(1)).text());
    }

    @Test
    void valueThatIsFoldedIsWhereTheValueIs() {
        String yaml = "text: >-\n  One line\n  and another. Two.\n";
        SourceFile file = SourceFile.of("content/a.md", yaml);
        MarkdownBody value = MarkdownParser.of(Components.standard(), MarkdownLimits.standard())
                .parseInline("One line and another. Two.", file.span(6, yaml.length()), new Diagnostics());
        Prose prose = Prose.of(value, Texts.ENGLISH, Fillings.NONE);
        assertEquals(List.of("One line and another.", "Two."), Texts.sentences(prose));
        assertEquals(file.span(6, yaml.length()), prose.sentences().get(1).span());
        assertEquals(Block.Kind.VALUE, prose.blocks().get(0).kind());
    }

    @Test
    void fragmentsHeadingsTablesNotesAndLabelsDoNotCount() {
        Prose prose = Texts.prose("""
                ## A heading.

                You need:

                - a hat
                - Wear it all day.

                | A cell. |
                |---|
                | Another cell. |

                :::question[Why?]
                It helps.[^n]
                :::

                [^n]: A note.
                """);
        List<String> counted = prose.sentences().stream()
                .filter(sentence -> sentence.block().counts(sentence))
                .map(Sentence::text)
                .toList();
        assertEquals(List.of("You need:", "Wear it all day.", "It helps."), counted);
    }

    @Test
    void hyphensApostrophesAndDecimalsStandInsideWords() {
        List<String> words = Texts.prose("The clinic’s tram-track scars: 1,000 of 2.5% (it's - so) and/or X-rays.")
                .sentences()
                .get(0)
                .tokens()
                .stream()
                .map(Token::lower)
                .toList();
        assertEquals(
                List.of(
                        "the",
                        "clinic's",
                        "tram-track",
                        "scars",
                        "1,000",
                        "of",
                        "2.5",
                        "it's",
                        "so",
                        "and",
                        "or",
                        "x-rays"),
                words);
    }

    @Test
    void sharedPartThatHoldsItselfEnds() {
        MarkdownBody part = Texts.body("Again.\n\n::include{file=p.md}");
        assertTrue(Texts.sentences(Texts.prose("::include{file=p.md}", Map.of(), part))
                .contains("Again."));
    }
}
