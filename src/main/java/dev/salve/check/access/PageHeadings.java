package dev.salve.check.access;

import dev.salve.check.SiteCheck;
import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;
import java.util.List;

/**
 * A page has one heading of the first level, and no level is left out on the way down (WCAG 2.2, 1.3.1; NHS-05, NHS-06).
 *
 * <p>A step that is wrong in an article or a shared part as its author wrote it is {@code style/heading-level}'s to
 * report, or has been waived there. What is left are templates, copied pages, and how shared parts fit in.
 */
public final class PageHeadings implements SiteCheck, PageCheck {
    private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final String HINT = "use the level below that of the section in which the heading stands";

    private volatile FaultyHeadings written = FaultyHeadings.NONE;

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        written = FaultyHeadings.of(site);
    }

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        int above = 0;
        int titles = 0;
        boolean titled = false;
        for (Tag tag : page.elements(LEVELS)) {
            int level = LEVELS.indexOf(tag.name()) + 1;
            boolean known = written.contain(page.path(), tag.value("id"));
            titled |= level == 1;
            if (level == 1 && !known) {
                titles++;
            } else if (level > above + 1 && !known) {
                String heading = page.spokenText(tag);
                findings.add(
                        DiagnosticCode.ACCESS_HEADING_LEVELS,
                        "the heading \"" + heading + "\" of level " + level
                                + (above == 0 ? " is the first" : " follows one of level " + above),
                        HINT);
            }
            above = level;
        }
        if (!titled || titles > 1) {
            findings.add(
                    DiagnosticCode.ACCESS_HEADING_LEVELS,
                    titled ? "there are " + titles + " headings of level 1" : "there is no heading of level 1",
                    "give the page one heading of level 1, its title");
        }
    }
}
