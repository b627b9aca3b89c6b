package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.model.content.SharedPart;
import dev.salve.model.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title is the one heading of level 1; below it levels never skip, and go no deeper than 4 (NHS-05, NHS-06). A shared
 * part may begin at any level below the first.
 */
public final class HeadingLevels implements ArticleCheck, SiteCheck {
    private static final int DEEPEST = 4;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (article.isPublished()) {
            check(article.article().body().headings(), 1, diagnostics);
        }
    }

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (SharedPart part : site.library().sharedParts()) {
            List<Heading> headings = part.body().headings();
            if (!headings.isEmpty()) {
                check(headings, headings.get(0).level() - 1, diagnostics);
            }
        }
    }

    private static void check(List<Heading> headings, int first, Diagnostics diagnostics) {
        int above = first;
        for (Heading heading : headings) {
            String fault = fault(heading.level(), above);
            if (fault != null) {
                diagnostics.report(
                        DiagnosticCode.STYLE_HEADING_LEVEL,
                        heading.span(),
                        "the heading \"" + heading.text() + "\" " + fault,
                        "write " + "#".repeat(Math.min(heading.level() == 1 ? 2 : above + 1, DEEPEST))
                                + " in front of it");
            }
            if (heading.level() > DEEPEST) {
                diagnostics.report(
                        DiagnosticCode.STYLE_HEADING_DEPTH,
                        heading.span(),
                        "the heading \"" + heading.text() + "\" is of level " + heading.level()
                                + "; readers lose their way below level 4",
                        "make the sections above it shorter, or give this one a page of its own");
            }
            above = heading.level();
        }
    }

    private static @Nullable String fault(int level, int above) {
        if (level == 1) {
            return "is of level 1, which is the title's alone";
        }
        return level > above + 1 ? "is of level " + level + ", but what stands above it is of level " + above : null;
    }
}
