package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Severity;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstStepTest {
    private static List<Diagnostic> problems(Severity severity, String... files) {
        List<Diagnostic> problems = new ArrayList<>();
        for (String file : files) {
            problems.add(new Diagnostic(
                    DiagnosticCode.LINK_BROKEN, severity, SourceFile.named(file).whole(), "broken", null, false));
        }
        return problems;
    }

    @Test
    void errorsComeFirstAndOfThemTheFileWithMost() {
        List<Diagnostic> all = problems(Severity.WARNING, "w.md", "w.md", "w.md", "w.md", "w.md");
        all.addAll(problems(Severity.ERROR, "a.md", "b.md", "b.md", "c.md"));
        assertEquals(
                "Begin with b.md, which has 2 of the 4 errors; mending one often mends others.", FirstStep.of(all));
    }

    @Test
    void warningsFollowWhereThereAreNoErrors() {
        List<Diagnostic> all = problems(Severity.WARNING, "w.md", "w.md", "w.md", "w.md");
        all.addAll(problems(Severity.NOTE, "n.md", "n.md", "n.md", "n.md", "n.md"));
        assertEquals("All 4 warnings are in w.md; mending one often mends others.", FirstStep.of(all));
    }

    @Test
    void fewProblemsAndNotesNeedNoBeginning() {
        assertNull(FirstStep.of(problems(Severity.ERROR, "a.md", "b.md", "c.md")));
        assertNull(FirstStep.of(problems(Severity.NOTE, "a.md", "b.md", "c.md", "d.md")));
    }

    @Test
    void waivedProblemsAreNotCounted() {
        List<Diagnostic> waived = problems(Severity.ERROR, "a.md", "a.md", "a.md", "a.md").stream()
                .map(Diagnostic::asWaived)
                .toList();
        assertNull(FirstStep.of(waived));
    }
}
