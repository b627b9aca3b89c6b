package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;

/** A page has a title, which is the first that people hear of it (WCAG 2.2, 2.4.2). */
public final class PageTitles implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (int i = 0; i < page.tags().size(); i++) {
            Tag tag = page.tags().get(i);
            if (tag.opens("title")) {
                if (page.textBehind(i).isBlank()) {
                    break;
                }
                return;
            }
            if (tag.opens("body")) {
                break;
            }
        }
        findings.add(
                DiagnosticCode.ACCESS_PAGE_TITLE,
                "the page has no title",
                "print page.head.title in the title element");
    }
}
