package dev.salve.check.output;

import dev.salve.check.OutputCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import java.nio.charset.StandardCharsets;

/** No link opens a new window, from which the way back is lost (NHS-09). Only a theme of one's own can do so. */
public final class NewWindows implements OutputCheck {
    private static final String TARGET = " target=\"";

    @Override
    public void check(OutputFile file, Diagnostics diagnostics) {
        if (!file.path().endsWith(".html")) {
            return;
        }
        String html = new String(file.bytes(), StandardCharsets.UTF_8);
        int at = html.indexOf(TARGET);
        if (at >= 0) {
            int end = html.indexOf('"', at + TARGET.length());
            diagnostics.report(
                    DiagnosticCode.OUTPUT_NEW_WINDOW,
                    file.origin(),
                    "the page " + file.path() + " has a link or form with" + html.substring(at, end + 1),
                    "take it out of the template; readers who want a new window know how to open one");
        }
    }
}
