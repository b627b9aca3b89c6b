package dev.salve.diagnostic;

import dev.salve.source.SourceSpan;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One problem that a person can mend.
 *
 * @param code what kind of problem it is
 * @param severity how bad it is on this site
 * @param span where it stands
 * @param message one sentence in lower case that states the fact and quotes the author's words
 * @param hint the next action, in the imperative, or null where there is none to name
 * @param waived whether a waiver covers it, so that it stops nothing
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        SourceSpan span,
        String message,
        @Nullable String hint,
        boolean waived) {

    /** By file, then offset, then code and message: the order in which people read them. */
    public static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().path())
            .thenComparing(d -> d.span().start())
            .thenComparing(d -> d.code().code())
            .thenComparing(Diagnostic::message);

    /** Whether it keeps the site from being published. */
    public boolean stopsBuild() {
        return severity == Severity.ERROR && !waived;
    }

    /** The same problem with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, span, message, hint, waived);
    }

    /** The same problem, covered by a waiver. */
    public Diagnostic asWaived() {
        return new Diagnostic(code, severity, span, message, hint, true);
    }
}
