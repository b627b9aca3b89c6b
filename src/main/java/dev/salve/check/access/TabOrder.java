package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;

/** The keyboard goes through a page in the order in which it is read (WCAG 2.2, 2.4.3). */
public final class TabOrder implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag tag : page.having("tabindex")) {
            if (tag.value("tabindex").strip().matches("\\+?0*[1-9]\\d*")) {
                findings.add(
                        DiagnosticCode.ACCESS_TAB_ORDER,
                        "the element \"" + tag.name() + "\" has the tabindex "
                                + tag.value("tabindex").strip(),
                        "take the tabindex out, and write elements in the order in which they are used");
            }
        }
    }
}
