package dev.salve.check.output;

import dev.salve.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.Set;

/** An id names one element of a page; a link to a repeated one leads to the wrong place. */
public final class RepeatedIds implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        Set<String> seen = new HashSet<>();
        for (Tag tag : page.having("id")) {
            String id = tag.value("id");
            if (!seen.add(id)) {
                findings.add(
                        DiagnosticCode.OUTPUT_DUPLICATE_ID,
                        "the id \"" + id + "\" stands twice",
                        "give one of the headings another anchor, as in {#another-name}");
            }
        }
    }
}
