package dev.salve.markdown;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Ends the reading of one text that goes beyond a limit; never leaves the parser, which reports it. */
final class Refusal extends RuntimeException {
    private final DiagnosticCode code;
    private final String message;
    private final String hint;
    private final transient @Nullable SourceSpan span;

    Refusal(DiagnosticCode code, String message, String hint) {
        this(code, message, hint, null);
    }

    /** Without {@code span} the place is the text's beginning. */
    Refusal(DiagnosticCode code, String message, String hint, @Nullable SourceSpan span) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
        this.hint = hint;
        this.span = span;
    }

    DiagnosticCode code() {
        return code;
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }

    @Nullable
    SourceSpan span() {
        return span;
    }
}
