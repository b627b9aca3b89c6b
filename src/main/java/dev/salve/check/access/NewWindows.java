package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.Locale;

/** No link opens a window of its own: people lose the way back (NHS-09). */
public final class NewWindows implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag tag : page.tags()) {
            String target = tag.value("target").strip().toLowerCase(Locale.ROOT);
            if (!target.isEmpty() && !target.equals("_self")) {
                findings.add(
                        DiagnosticCode.ACCESS_NEW_WINDOW,
                        "the element \"" + tag.name() + "\" opens a new window (target=\"" + tag.value("target")
                                + "\")",
                        "take the target out; who wants a new window can open one");
            }
        }
    }
}
