package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import org.junit.jupiter.api.Test;

/** Running text in values of YAML. */
class InlineValueTest {
    private static final String FILE = "---\ntext: \"New :term[skin] in :fact[x] [@a], see [b](c.md).\"\n---\n";

    @Test
    void placesAreExactWhereTheValueStandsInTheFileWordForWord() {
        SourceFile file = SourceFile.of("a.md", FILE);
        SourceSpan where = file.span(10, FILE.lastIndexOf('"') + 1);
        String value = where.text().substring(1, where.text().length() - 1);
        Diagnostics diagnostics = new Diagnostics();
        MarkdownBody body = Reading.parser().parseInline(value, where, diagnostics);

        assertEquals("New skin in  , see b.", body.html());
        assertEquals(0, diagnostics.sorted().size());
        assertEquals(":fact[x]", body.mentions().get(1).span().text());
        assertEquals("a", body.mentions().get(2).citations().get(0).span().text());
        assertEquals("c.md", body.mentions().get(3).targetSpan().text());
        assertEquals(11, body.openRuns().get(0).sourceStart());
    }

    @Test
    void everythingIsAtTheValueWhereItIsWrittenOtherwise() {
        SourceFile file = SourceFile.of("a.md", "text: \"a\\u0020:fakt[x] b\"\n");
        SourceSpan where = file.span(6, 25);
        Diagnostics diagnostics = new Diagnostics();
        MarkdownBody body = Reading.parser().parseInline("a :fakt[x] b", where, diagnostics);

        assertEquals(where, diagnostics.sorted().get(0).span());
        assertEquals(-1, body.openRuns().get(0).sourceStart());
        assertEquals("a x b", body.html());
    }

    @Test
    void nothingMakesABlock() {
        String value = "# a\n- b\n> c\n1. d\n\n```\n| e |\n|---|\n\n    f\n---\n";
        MarkdownBody body = inline(value);

        assertEquals(
                "# a\n- b\n&gt; c\n1. d\n```\n| e |\n|---|\nf\n---", body.html().replace("<!---->", ""));
        assertTrue(body.headings().isEmpty());
    }

    @Test
    void componentsThatMakeBlocksAreMisplaced() {
        SourceFile file = SourceFile.of("a.yaml", "::risks");
        Diagnostics diagnostics = new Diagnostics();
        Reading.parser().parseInline("::risks", file.span(0, 7), diagnostics);

        assertEquals("directive/misplaced", diagnostics.sorted().get(0).code().code());
    }

    @Test
    void emptyValueIsAnEmptyBody() {
        assertTrue(inline("").isEmpty());
        assertTrue(inline(" \n ").isEmpty());
    }

    private static MarkdownBody inline(String value) {
        SourceFile file = SourceFile.of("a.yaml", value);
        return Reading.parser().parseInline(value, file.span(0, value.length()), new Diagnostics());
    }
}
