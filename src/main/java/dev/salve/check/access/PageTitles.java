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
        Tag title = page.first("title");
        Tag body = page.first("body");
        boolean inHead = title != null && (body == null || title.index() < body.index());
        if (title != null && inHead && !page.textBehind(title).isBlank()) {
            return;
        }
        findings.add(
                DiagnosticCode.ACCESS_PAGE_TITLE,
                "the page has no title",
                "print page.head.title in the title element");
    }
}
