package dev.salve.cli;

import dev.salve.build.BuildReport;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.DiagnosticFormat;
import dev.salve.diagnostic.Severity;
import dev.salve.diagnostic.Summary;
import dev.salve.model.content.Library;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Prints problems for people, and tells what they mean for the shell. */
final class Problems {
    /** What no edit of content, theme or settings mends. */
    private static final Set<DiagnosticCode> TROUBLE =
            Set.of(DiagnosticCode.INPUT_UNREADABLE, DiagnosticCode.PUBLISH_LOCKED, DiagnosticCode.PUBLISH_FAILED);

    private Problems() {}

    /** Prints problems on the error output; in a quiet run without notes, which ask for no edit. */
    static void print(List<Diagnostic> diagnostics, PrintSettings settings, Surroundings surroundings)
            throws IOException {
        List<Diagnostic> shown = diagnostics.stream()
                .filter(diagnostic -> !settings.quiet || diagnostic.severity() != Severity.NOTE)
                .toList();
        print(shown, settings.all, surroundings);
    }

    /** Prints all problems on the error output. */
    static void print(List<Diagnostic> diagnostics, boolean all, Surroundings surroundings) throws IOException {
        DiagnosticFormat.HUMAN.printer(surroundings.errColour(), all).print(diagnostics, surroundings.err());
    }

    /** The closing line: how many problems, in how many files, and what came of it; below it, where to begin. */
    static String closing(BuildReport report, String outcome) {
        Library library = report.library();
        int files = library.files();
        String line = Summary.of(report.diagnostics()).line(files, outcome);
        String first = FirstStep.of(report.diagnostics());
        String closing = Character.toUpperCase(line.charAt(0)) + line.substring(1);
        return first == null ? closing : closing + "\n" + first;
    }

    /** The exit code that the problems ask for. */
    static int exitCode(List<Diagnostic> diagnostics) {
        List<Diagnostic> stopping =
                diagnostics.stream().filter(Diagnostic::stopsBuild).toList();
        if (stopping.isEmpty()) {
            return ExitCode.DONE;
        }
        boolean onlyTrouble = stopping.stream().allMatch(problem -> TROUBLE.contains(problem.code()));
        return onlyTrouble ? ExitCode.TROUBLE : ExitCode.PROBLEMS;
    }
}
