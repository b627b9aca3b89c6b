package dev.salve.check.output;

import dev.salve.diagnostic.DiagnosticCode;

/** No link opens a new window, from which the way back is lost (NHS-09). Only a theme of one's own can do so. */
public final class NewWindows implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag tag : page.having("target")) {
            findings.add(
                    DiagnosticCode.OUTPUT_NEW_WINDOW,
                    "the element \"" + tag.name() + "\" has the target \"" + tag.value("target") + "\"",
                    "take the target out of the template; readers who want a new window know how to open one");
        }
    }
}
