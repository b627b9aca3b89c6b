package dev.salve.check.output;

import dev.salve.diagnostic.DiagnosticCode;

/** Where a rule puts what it finds on a page. */
@FunctionalInterface
public interface PageFindings {
    /**
     * Reports something.
     *
     * @param fact what is wrong, as a sentence that names no page; the same on several pages is told once
     * @param hint what to do about it
     */
    void add(DiagnosticCode code, String fact, String hint);
}
