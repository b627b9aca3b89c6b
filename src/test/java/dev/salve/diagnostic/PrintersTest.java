package dev.salve.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

class PrintersTest {
    private static final SourceFile FILE = SourceFile.of("content/a b.md", "one\n😀 two: \"three\"\n");
    private static final Diagnostic BROKEN = new Diagnostic(
            DiagnosticCode.LINK_BROKEN,
            Severity.ERROR,
            FILE.span(7, 10),
            "no file is called \"two, 100% \\ here\"",
            "did you mean\n\"too\"?",
            false);
    private static final Diagnostic WAIVED = new Diagnostic(
            DiagnosticCode.LINK_TO_DRAFT, Severity.WARNING, FILE.span(12, 19), "it is a draft", null, true);
    private static final Diagnostic WHOLE = new Diagnostic(
            DiagnosticCode.FACT_UNUSED,
            Severity.NOTE,
            SourceFile.named("content/facts.yaml").whole(),
            "unused",
            null,
            false);
    private static final List<Diagnostic> ALL = List.of(WHOLE, WAIVED, BROKEN);

    private static String print(DiagnosticFormat format, List<Diagnostic> diagnostics) throws IOException {
        StringBuilder out = new StringBuilder();
        format.printer(false, false).print(diagnostics, out);
        return out.toString();
    }

    @Test
    void linesAreMadeForEditors() throws IOException {
        assertEquals("""
                content/a b.md:2:3: error[link/broken] no file is called "two, 100% \\ here"
                content/facts.yaml:1:1: note[fact/unused] unused
                """, print(DiagnosticFormat.LINE, ALL));
    }

    @Test
    void githubGetsEscapedCommands() throws IOException {
        SourceFile file = SourceFile.of("content/a:b,c%.md", "word");
        Diagnostic awkward =
                new Diagnostic(DiagnosticCode.LINK_BROKEN, Severity.WARNING, file.span(0, 4), "a: b, c", null, false);
        assertEquals("""
                ::warning file=content/a%3Ab%2Cc%25.md,line=1,col=1,title=link/broken::a: b, c
                """, print(DiagnosticFormat.GITHUB, List.of(awkward)));
        assertEquals("""
                ::error file=content/a b.md,line=2,col=3,title=link/broken::no file is called "two, 100%25 \\ here"%0Ahint: did you mean%0A"too"?
                ::notice file=content/facts.yaml,line=1,col=1,title=fact/unused::unused
                """, print(DiagnosticFormat.GITHUB, ALL));
    }

    @Test
    void jsonHoldsEveryProblemAndTheirNumber() throws IOException {
        assertEquals("""
                {
                  "format" : 1,
                  "diagnostics" : [
                    {
                      "code" : "link/broken",
                      "severity" : "error",
                      "waived" : false,
                      "message" : "no file is called \\"two, 100% \\\\ here\\"",
                      "hint" : "did you mean\\n\\"too\\"?",
                      "file" : "content/a b.md",
                      "start" : {
                        "line" : 2,
                        "column" : 3
                      },
                      "end" : {
                        "line" : 2,
                        "column" : 6
                      }
                    },
                    {
                      "code" : "link/to-draft",
                      "severity" : "warning",
                      "waived" : true,
                      "message" : "it is a draft",
                      "file" : "content/a b.md",
                      "start" : {
                        "line" : 2,
                        "column" : 8
                      },
                      "end" : {
                        "line" : 2,
                        "column" : 15
                      }
                    },
                    {
                      "code" : "fact/unused",
                      "severity" : "note",
                      "waived" : false,
                      "message" : "unused",
                      "file" : "content/facts.yaml"
                    }
                  ],
                  "summary" : {
                    "errors" : 1,
                    "warnings" : 0,
                    "notes" : 1,
                    "waived" : 1
                  }
                }
                """, print(DiagnosticFormat.JSON, ALL));
    }

    @Test
    void sarifHasRulesResultsRegionsAndSuppressions() throws IOException {
        String sarif = print(DiagnosticFormat.SARIF, ALL);
        assertTrue(sarif.contains("\"version\" : \"2.1.0\""), sarif);
        assertTrue(sarif.contains("\"columnKind\" : \"unicodeCodePoints\""), sarif);
        assertTrue(sarif.contains("\"uri\" : \"content/a%20b.md\""), sarif);
        String flat = sarif.replaceAll("\\s+", "");
        assertTrue(
                flat.contains("\"region\":{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":6}"), sarif);
        assertTrue(flat.contains("\"ruleId\":\"link/broken\",\"ruleIndex\":1,\"level\":\"error\""), sarif);
        assertTrue(
                flat.contains("\"uri\":\"content/facts.yaml\"}}}]}"),
                "a problem of a whole file has no region" + sarif);
        assertTrue(flat.contains("\"suppressions\":[{\"kind\":\"inSource\"}]"), sarif);
        assertTrue(sarif.contains("\"a link leads to no file; to read more: salve explain link/broken\""), sarif);
    }

    @Test
    void machineFormatsAreValidJsonEvenWithNothingToSay() throws IOException {
        for (DiagnosticFormat format : List.of(DiagnosticFormat.JSON, DiagnosticFormat.SARIF)) {
            for (List<Diagnostic> diagnostics : List.of(List.<Diagnostic>of(), ALL)) {
                int depth = 0;
                try (JsonParser json = new JsonFactory()
                        .createParser(tools.jackson.core.ObjectReadContext.empty(), print(format, diagnostics))) {
                    for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    }
                }
                assertEquals(0, depth);
            }
        }
        assertEquals("", print(DiagnosticFormat.LINE, List.of()));
    }

    @Test
    void formatsAreFoundByTheirWords() {
        assertEquals(List.of("human", "line", "json", "sarif", "github"), DiagnosticFormat.words());
        for (DiagnosticFormat format : DiagnosticFormat.values()) {
            assertEquals(format, DiagnosticFormat.named(format.word()).orElseThrow());
        }
        assertTrue(DiagnosticFormat.named("xml").isEmpty());
    }

    @Test
    void closingLineCountsWhatWasFound() {
        assertEquals(
                "2 errors, 1 warning (1 waived) in 38 files. Nothing was written.",
                new Summary(2, 1, 0, 1).line(38, "Nothing was written."));
        assertEquals("no problems in 1 file.", new Summary(0, 0, 0, 0).line(1, ""));
        assertEquals("3 notes in 2 files.", new Summary(0, 0, 3, 0).line(2, ""));
        assertEquals("no problems (2 waived) in 2 files.", new Summary(0, 0, 0, 2).line(2, ""));
        assertEquals(new Summary(1, 0, 1, 1), Summary.of(ALL));
    }
}
