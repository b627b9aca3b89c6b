package dev.salve.diagnostic;

import java.io.IOException;
import java.util.List;

/**
 * One line a problem, {@code file:line:column: severity[code] message}, as editors and scripts read it. A problem of a
 * whole file stands at 1:1. Waived problems are left out.
 */
public final class LinePrinter implements DiagnosticPrinter {
    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Diagnostic> shown = diagnostics.stream()
                .filter(d -> !d.waived())
                .sorted(Diagnostic.READING_ORDER)
                .toList();
        for (Diagnostic d : shown) {
            String place = d.span().file().path() + ":" + d.span().line() + ":"
                    + d.span().column();
            out.append(TerminalText.visible(place))
                    .append(": ")
                    .append(d.severity().word())
                    .append('[')
                    .append(d.code().code())
                    .append("] ")
                    .append(TerminalText.visible(d.message()))
                    .append('\n');
        }
    }
}
