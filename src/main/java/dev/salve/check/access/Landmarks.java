package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.diagnostic.DiagnosticCode;

/** A page has one main part, which people can jump to (WCAG 2.2, 1.3.1 and 2.4.1). */
public final class Landmarks implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        long mains = page.elements("main").size()
                + page.having("role").stream()
                        .filter(tag -> tag.value("role").equals("main") && !tag.opens("main"))
                        .count();
        if (mains != 1) {
            findings.add(
                    DiagnosticCode.ACCESS_LANDMARKS,
                    mains == 0 ? "no element is the main part" : mains + " elements are the main part",
                    "put what the page is about into one main element, and menus outside of it");
        }
    }
}
