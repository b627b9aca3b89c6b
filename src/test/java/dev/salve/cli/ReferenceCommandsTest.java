package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.explain.Topic;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.component.Components;
import dev.salve.render.view.ThemeTemplates;
import dev.salve.schema.DocumentType;
import dev.salve.schema.DocumentTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandsTest {
    @TempDir
    Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));

    @BeforeEach
    void begin() {
        salve = new CommandLineFixture(folder);
    }

    @Test
    void aCodeIsExplainedInWordsWithExamples() {
        assertEquals(0, salve.type("explain glossary/unknown-term"));
        assertEquals("""
                glossary/unknown-term
                No glossary term has this name.

                Always an error: the site can't be built rightly, so it can't be waived or
                switched off.

                A page marks words as a glossary term, but the glossary has no such term or
                alias. The reader would get a plain word where an explanation was promised.
                Correct the spelling, name the term with "{id=…}", or add it to "glossary.yaml".

                Instead of:

                    New :term[colagen] forms over months.

                Write:

                    New :term[collagen] forms over months.
                """, salve.out());
        assertEquals("", salve.err());
    }

    @Test
    void everyCodeComponentAndFileExplainsItself() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertEquals(0, salve.type("explain " + code.code()), code.code());
        }
        for (ComponentSyntax component : Components.standard()) {
            assertEquals(0, salve.type("explain component/" + component.name()), component.name());
            assertTrue(
                    salve.out()
                            .contains("\n    "
                                    + component.example().lines().findFirst().orElseThrow()),
                    salve.out());
        }
        for (DocumentType document : DocumentTypes.standard()) {
            assertEquals(0, salve.type("explain key/" + document.file()), document.file());
        }
    }

    @Test
    void noTwoThingsAreExplainedUnderOneName() {
        List<String> names =
                Reference.explanations().all().stream().map(Topic::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.containsAll(List.of(
                "key/front-matter/review",
                "key/site.yaml/brand/primary",
                "component/care",
                "theme/article",
                "theme/care")));
    }

    @Test
    void everyTemplateThatIsExplainedIsInTheThemeClinic() {
        for (String template : ThemeTemplates.all().keySet()) {
            assertTrue(getClass().getResource("/themes/clinic/" + template) != null, template);
        }
    }

    @Test
    void aKeyThatStandsInSeveralFilesNamesThemAll() {
        assertEquals(0, salve.type("explain key/review"));
        assertTrue(salve.out().startsWith("key/front-matter/review\n"), salve.out());
        assertTrue(
                salve.out().contains("The same word elsewhere:\n  salve explain key/site.yaml/review\n"), salve.out());
    }

    @Test
    void withoutANameEverythingIsListed() {
        assertEquals(0, salve.type("explain"));
        assertTrue(salve.out().contains("\nlink/broken\n    a link leads to no file\n"), salve.out());
        assertTrue(salve.out().contains("\ncomponent/care\n"), salve.out());
        salve.type("explain component");
        assertTrue(salve.out().contains("component/care\n"), salve.out());
        assertFalse(salve.out().contains("link/broken"), salve.out());
    }

    @Test
    void aMisspeltNameIsWrongUsageWithTheOneThatWasMeant() {
        assertEquals(2, salve.type("explain glossary/unknwon-term"));
        assertEquals("", salve.out());
        assertEquals("""
                error: there is nothing called "glossary/unknwon-term" to explain
                  = hint: did you mean "glossary/unknown-term"?
                """, salve.err());
    }

    @Test
    void noLineOfAnExplanationIsTooWide() {
        for (Topic topic : Reference.explanations().all()) {
            String page = Paragraphs.format(topic.page().get());
            boolean fits = page.lines()
                    .allMatch(line ->
                            line.length() <= Paragraphs.COLUMNS || line.startsWith("    ") || !line.contains(" "));
            assertTrue(fits, page);
        }
    }

    @Test
    void schemasAreListedPrintedAndWritten() throws IOException {
        assertEquals(0, salve.type("schema"));
        assertTrue(salve.out().contains("facts  (facts.yaml)\n"), salve.out());
        assertEquals(0, salve.type("schema facts"));
        String facts = salve.out();
        assertTrue(facts.startsWith("{\n"), facts);
        assertEquals(0, salve.type("schema --output schema"));
        assertEquals(facts, Files.readString(folder.resolve("schema/facts.json")));
        assertEquals(2, salve.type("schema fact"));
        assertTrue(salve.err().contains("did you mean \"facts\"?"), salve.err());
    }

    @Test
    void helpAndVersionAreAnswers() {
        assertEquals(0, salve.type("--help"));
        assertTrue(salve.out().contains("Usage: salve"), salve.out());
        assertTrue(salve.out().contains("explain"), salve.out());
        assertEquals(0, salve.type("explain --help"));
        assertTrue(salve.out().contains("salve explain glossary/unknown-term"), salve.out());
        assertEquals(0, salve.type("--version"));
        assertTrue(salve.out().startsWith("salve "), salve.out());
        assertEquals("", salve.err());
    }

    @Test
    void wrongUsageSaysWhatWasMeantInAFewLines() {
        assertEquals(2, salve.type("explian"));
        assertEquals("""
                error: "salve" has no command "explian"
                  = hint: did you mean "explain"?
                  = more: salve --help
                """, salve.err());
        assertEquals(2, salve.type("schema --ouput x"));
        assertEquals("""
                error: "salve schema" has no option "--ouput"
                  = hint: did you mean "--output"?
                  = more: salve schema --help
                """, salve.err());
        assertEquals(2, salve.type("explain one two"));
        assertTrue(salve.err().startsWith("error: \"two\" is one word too many for \"salve explain\"\n"), salve.err());
        assertEquals(2, salve.type(""));
        assertTrue(salve.err().contains("Usage: salve"), salve.err());
        assertEquals(2, salve.type("new treatment"));
        assertTrue(salve.err().startsWith("error: NAME is missing\n"), salve.err());
    }
}
