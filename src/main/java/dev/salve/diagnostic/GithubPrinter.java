package dev.salve.diagnostic;

import java.io.IOException;
import java.util.List;

/** Workflow commands, which GitHub Actions shows beside the lines of a change. Waived problems are left out. */
public final class GithubPrinter implements DiagnosticPrinter {
    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Diagnostic> shown = diagnostics.stream()
                .filter(d -> !d.waived())
                .sorted(Diagnostic.READING_ORDER)
                .toList();
        for (Diagnostic d : shown) {
            String hint = d.hint();
            out.append("::")
                    .append(command(d.severity()))
                    .append(" file=")
                    .append(property(d.span().file().path()))
                    .append(",line=" + d.span().line())
                    .append(",col=" + d.span().column())
                    .append(",title=")
                    .append(property(d.code().code()))
                    .append("::")
                    .append(data(hint == null ? d.message() : d.message() + "\nhint: " + hint))
                    .append('\n');
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
