package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.List;

/** A page has one heading of the first level, and no level is left out on the way down (WCAG 2.2, 1.3.1; NHS-05, NHS-06). */
public final class PageHeadings implements PageCheck {
    private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final String HINT = "use the level below that of the section in which the heading stands";

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        int above = 0;
        int first = 0;
        for (Tag tag : page.elements(LEVELS)) {
            int level = LEVELS.indexOf(tag.name()) + 1;
            if (level == 1) {
                first++;
            } else if (level > above + 1) {
                String heading = page.spokenText(tag);
                findings.add(
                        DiagnosticCode.ACCESS_HEADING_LEVELS,
                        "the heading \"" + heading + "\" of level " + level
                                + (above == 0 ? " is the first" : " follows one of level " + above),
                        HINT);
            }
            above = level;
        }
        if (first != 1) {
            findings.add(
                    DiagnosticCode.ACCESS_HEADING_LEVELS,
                    first == 0 ? "there is no heading of level 1" : "there are " + first + " headings of level 1",
                    "give the page one heading of level 1, its title");
        }
    }
}
