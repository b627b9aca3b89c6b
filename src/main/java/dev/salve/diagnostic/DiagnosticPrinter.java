package dev.salve.diagnostic;

import java.io.IOException;
import java.util.List;

/** Writes problems in one form, for people, editors or machines. */
@FunctionalInterface
public interface DiagnosticPrinter {
    /** Writes all of {@code diagnostics}, whatever their order, in an order that does not vary. */
    void print(List<Diagnostic> diagnostics, Appendable out) throws IOException;
}
