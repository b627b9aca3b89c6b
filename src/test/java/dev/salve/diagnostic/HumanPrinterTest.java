package dev.salve.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanPrinterTest {
    private static SourceSpan at(SourceFile file, String words) {
        int start = file.text().indexOf(words);
        return file.span(start, start + words.length());
    }

    private static Diagnostic problem(DiagnosticCode code, SourceSpan span, String message, String hint) {
        return new Diagnostic(code, code.severity(), span, message, hint, false);
    }

    private static String print(List<Diagnostic> diagnostics) throws IOException {
        return print(diagnostics, false, false);
    }

    private static String print(List<Diagnostic> diagnostics, boolean colour, boolean all) throws IOException {
        StringBuilder out = new StringBuilder();
        HumanPrinter.of(colour, all).print(diagnostics, out);
        return out.toString();
    }

    @Test
    void problemIsShownWithItsLineItsPlaceAndWhatToDo() throws IOException {
        SourceFile file = SourceFile.of(
                "content/microneedling/benefits.md", "\n".repeat(41) + "New :term[colagen] forms over months.\n");
        Diagnostic unknown = problem(
                DiagnosticCode.GLOSSARY_UNKNOWN_TERM,
                at(file, ":term[colagen]"),
                "no glossary term is called \"colagen\"",
                "did you mean \"collagen\" (content/glossary.yaml:31)?");
        assertEquals("""
                error[glossary/unknown-term]: no glossary term is called "colagen"
                  --> content/microneedling/benefits.md:42:5
                   |
                42 | New :term[colagen] forms over months.
                   |     ^^^^^^^^^^^^^^
                   = hint: did you mean "collagen" (content/glossary.yaml:31)?
                   = more: salve explain glossary/unknown-term

                """, print(List.of(unknown)));
    }

    @Test
    void problemOfAWholeFileHasNoExcerpt() throws IOException {
        Diagnostic missing = problem(
                DiagnosticCode.INPUT_MISSING,
                SourceFile.named("content/site.yaml").whole(),
                "there is no \"content/site.yaml\"",
                null);
        assertEquals("""
                error[input/missing]: there is no "content/site.yaml"
                  --> content/site.yaml
                   = more: salve explain input/missing

                """, print(List.of(missing)));
    }

    @Test
    void tabsBeforeThePlaceAreCopiedSoThatTheCaretAligns() throws IOException {
        SourceFile file = SourceFile.of("a.md", "x\n\ta\tword\n");
        String printed = print(List.of(problem(DiagnosticCode.FACT_UNUSED, at(file, "word"), "unused", null)));
        assertTrue(printed.contains(" 2 | \ta\tword\n   | \t \t^^^^\n"), printed);
    }

    @Test
    void caretAlignsBehindWideAndJoiningCharacters() throws IOException {
        SourceFile file = SourceFile.of("a.md", "針 e\u0301 word\n");
        String printed = print(List.of(problem(DiagnosticCode.FACT_UNUSED, at(file, "word"), "unused", null)));
        // two columns, a space, one column, a space
        assertTrue(printed.contains("   | " + " ".repeat(5) + "^^^^\n"), printed);
        assertTrue(printed.contains("--> a.md:1:6\n"), printed);
    }

    @Test
    void longLineIsCutAroundThePlace() throws IOException {
        String words = "lorem ipsum dolor sit amet ".repeat(20);
        SourceFile file = SourceFile.of("a.md", words + "HERE " + words);
        String printed = print(List.of(problem(DiagnosticCode.FACT_UNUSED, at(file, "HERE"), "unused", null)));
        List<String> lines = printed.lines().toList();
        String text = lines.get(3);
        String marks = lines.get(4);
        assertTrue(text.length() <= 110, text);
        assertTrue(text.startsWith(" 1 | …") && text.endsWith("…"), text);
        assertEquals(text.indexOf("HERE"), marks.indexOf("^^^^"));
        assertEquals("^^^^", marks.substring(marks.indexOf('^')));
    }

    @Test
    void placeAtTheEndOfALongLineIsShown() throws IOException {
        SourceFile file = SourceFile.of("a.md", "word ".repeat(100) + "last");
        String printed = print(List.of(problem(DiagnosticCode.FACT_UNUSED, at(file, "last"), "unused", null)));
        List<String> lines = printed.lines().toList();
        assertTrue(lines.get(3).endsWith("last"), printed);
        assertEquals(lines.get(3).indexOf("last"), lines.get(4).indexOf('^'));
    }

    @Test
    void placeLongerThanTheLineThatFitsIsMarkedAsFarAsItIsShown() throws IOException {
        SourceFile file = SourceFile.of("a.md", "x".repeat(300));
        String printed = print(List.of(problem(DiagnosticCode.FACT_UNUSED, file.span(10, 290), "unused", null)));
        List<String> lines = printed.lines().toList();
        assertTrue(lines.get(4).length() <= lines.get(3).length(), printed);
        assertTrue(lines.get(4).contains("^^^^^^^^^^"), printed);
    }

    @Test
    void spanOfSeveralLinesIsMarkedOnItsFirst() throws IOException {
        SourceFile file = SourceFile.of("a.md", "one\ntwo three\nfour\n");
        String printed = print(List.of(problem(DiagnosticCode.FACT_UNUSED, at(file, "three\nfour"), "unused", null)));
        assertTrue(printed.contains(" 2 | two three\n   |     ^^^^^\n   = more"), printed);
    }

    @Test
    void placeBetweenCharactersHasOneCaret() throws IOException {
        SourceFile file = SourceFile.of("a.md", "one\n\ntwo");
        String atEnd = print(List.of(problem(DiagnosticCode.FACT_UNUSED, file.span(3, 3), "unused", null)));
        assertTrue(atEnd.contains(" 1 | one\n   |    ^\n"), atEnd);
        String emptyLine = print(List.of(problem(DiagnosticCode.FACT_UNUSED, file.span(4, 4), "unused", null)));
        assertTrue(emptyLine.contains(" 2 |\n   | ^\n"), emptyLine);
    }

    @Test
    void errorsComeFirstThenWarningsThenNotesEachByPlace() throws IOException {
        SourceFile a = SourceFile.of("a.md", "some words");
        SourceFile b = SourceFile.of("b.md", "some words");
        List<Diagnostic> all = new ArrayList<>(List.of(
                problem(DiagnosticCode.FACT_UNUSED, at(a, "some"), "note of a", null),
                problem(DiagnosticCode.LINK_TO_DRAFT, at(a, "words"), "warning of a", null),
                problem(DiagnosticCode.LINK_BROKEN, at(b, "words"), "second error of b", null),
                problem(DiagnosticCode.LINK_BROKEN, at(b, "some"), "first error of b", null),
                problem(DiagnosticCode.FACT_UNKNOWN, at(a, "words"), "error of a", null)));
        List<String> expected = List.of(
                "error[fact/unknown]: error of a",
                "error[link/broken]: first error of b",
                "error[link/broken]: second error of b",
                "warning[link/to-draft]: warning of a",
                "note[fact/unused]: note of a");
        for (int i = 0; i < all.size(); i++) {
            Collections.rotate(all, 1);
            List<String> heads =
                    print(all).lines().filter(line -> line.contains("]: ")).toList();
            assertEquals(expected, heads);
        }
    }

    @Test
    void repeatedWarningsOfOneFileAreCountedAfterTheThird() throws IOException {
        SourceFile a = SourceFile.of("a.md", "0123456789");
        SourceFile b = SourceFile.of("b.md", "0123456789");
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(problem(DiagnosticCode.LINK_TO_DRAFT, a.span(i, i + 1), "draft " + i, null));
        }
        all.add(problem(DiagnosticCode.LINK_TO_DRAFT, b.span(1, 2), "draft of b", null));
        String printed = print(all);
        assertTrue(printed.contains("draft 2\n"), printed);
        assertFalse(printed.contains("draft 3\n"), printed);
        assertTrue(printed.contains("draft of b\n"), printed);
        assertTrue(
                printed.contains("   = and 7 more of this kind in this file (--all shows them)\n   = more:"), printed);
        assertTrue(print(all, false, true).contains("draft 9\n"));
    }

    @Test
    void errorsAreNeverGrouped() throws IOException {
        SourceFile file = SourceFile.of("a.md", "0123456789");
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(problem(DiagnosticCode.LINK_BROKEN, file.span(i, i + 1), "broken " + i, null));
        }
        String printed = print(all);
        assertTrue(printed.contains("broken 9\n"), printed);
        assertFalse(printed.contains("more of this kind"), printed);
    }

    @Test
    void waivedProblemsAreNotShown() throws IOException {
        SourceFile file = SourceFile.of("a.md", "words");
        assertEquals(
                "",
                print(List.of(problem(DiagnosticCode.LINK_TO_DRAFT, at(file, "words"), "draft", null)
                        .asWaived())));
    }

    @Test
    void nothingInTheAuthorsWordsCommandsTheTerminal() throws IOException {
        SourceFile file = SourceFile.of("a.md", "x\u001b[31mred\u202e bell\u0007 \u009b2J\n");
        Diagnostic hostile =
                problem(DiagnosticCode.LINK_BROKEN, at(file, "red"), "no file is called \"\u001b]0;x\u0007\nb\"", null);
        String printed = print(List.of(hostile));
        assertTrue(printed.contains("\"␛]0;x␇␊b\""), printed);
        assertTrue(
                printed.codePoints().noneMatch(c -> (c < 32 && c != '\n') || c == 0x9b || c == 0x202e),
                "control character printed");
        List<String> lines = printed.lines().toList();
        assertEquals(lines.get(3).indexOf("red"), lines.get(4).indexOf('^'));
    }

    @Test
    void colourIsUsedOnlyWhenAskedFor() throws IOException {
        SourceFile file = SourceFile.of("a.md", "words");
        List<Diagnostic> one = List.of(problem(DiagnosticCode.LINK_BROKEN, at(file, "words"), "broken", "mend it"));
        assertFalse(print(one).contains("\u001b"));
        String coloured = print(one, true, false);
        assertTrue(coloured.startsWith("\u001b[1;31merror[link/broken]\u001b[0m"), coloured);
        assertEquals(print(one), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
}
