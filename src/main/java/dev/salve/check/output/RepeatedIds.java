package dev.salve.check.output;

import dev.salve.check.OutputCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** An id names one element of a page; a link to a repeated one leads to the wrong place. */
public final class RepeatedIds implements OutputCheck {
    private static final String ID = " id=\"";

    @Override
    public void check(OutputFile file, Diagnostics diagnostics) {
        if (!file.path().endsWith(".html")) {
            return;
        }
        String html = new String(file.bytes(), StandardCharsets.UTF_8);
        Set<String> seen = new HashSet<>();
        for (int at = html.indexOf(ID); at >= 0; at = html.indexOf(ID, at + 1)) {
            int start = at + ID.length();
            String id = html.substring(start, html.indexOf('"', start));
            if (!seen.add(id)) {
                diagnostics.report(
                        DiagnosticCode.OUTPUT_DUPLICATE_ID,
                        file.origin(),
                        "the id \"" + id + "\" stands twice on the page " + file.path(),
                        "give one of the headings another anchor, as in {#another-name}");
            }
        }
    }
}
