package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.List;

/** A table has header cells that say whether they head a column or a row (WCAG 2.2, 1.3.1). */
public final class HeadedTables implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag table : page.elements("table")) {
            if (!table.value("role").equals("presentation")) {
                List<Tag> heads = page.within(table).stream()
                        .filter(tag -> tag.opens("th"))
                        .toList();
                if (heads.isEmpty()) {
                    report("a table has no header cells", findings);
                } else if (heads.stream().anyMatch(head -> !head.has("scope") && !head.has("id"))) {
                    report("a header cell of a table does not say what it heads", findings);
                }
            }
        }
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(
                DiagnosticCode.ACCESS_TABLE_HEADERS,
                fact,
                "write header cells as <th scope=\"col\"> or <th scope=\"row\">");
    }
}
