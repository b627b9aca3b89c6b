package dev.salve.diagnostic;

import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a run, from any thread, and gives them back in reading order. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private @Nullable List<Diagnostic> sorted;

    /** Reports a problem with the severity its code has by default. */
    public void report(DiagnosticCode code, SourceSpan span, String message) {
        report(code, span, message, null);
    }

    /** Reports a problem and what to do about it. */
    public void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
        add(new Diagnostic(code, code.severity(), span, oneLine(message), hint, false));
    }

    /** A message may quote words that an author has broken into lines. */
    private static String oneLine(String message) {
        return message.indexOf('\n') < 0 ? message : message.replaceAll("\\s*\\n\\s*", " ");
    }

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        sorted = null;
    }

    public void addAll(Diagnostics others) {
        List<Diagnostic> theirs = others.sorted();
        synchronized (this) {
            found.addAll(theirs);
            sorted = null;
        }
    }

    /** Every problem so far, by file and offset; one that was met twice, on two pages, is given once. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> known = sorted;
        if (known == null) {
            known = found.stream().distinct().sorted(Diagnostic.READING_ORDER).toList();
            sorted = known;
        }
        return known;
    }

    /** Whether anything found so far keeps the site from being published. */
    public synchronized boolean stopBuild() {
        return found.stream().anyMatch(Diagnostic::stopsBuild);
    }
}
