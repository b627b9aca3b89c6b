package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.HeadingStep;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.model.site.Site;
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
            HeadingStep.of(article.article()).forEach(step -> check(step, diagnostics));
        }
    }

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.library().sharedParts().stream()
                .flatMap(part -> HeadingStep.of(part).stream())
                .forEach(step -> check(step, diagnostics));
    }

    private static void check(HeadingStep step, Diagnostics diagnostics) {
        Heading heading = step.heading();
        String fault = fault(step);
        if (fault != null) {
            diagnostics.report(
                    DiagnosticCode.STYLE_HEADING_LEVEL,
                    heading.span(),
                    "the heading \"" + heading.text() + "\" " + fault,
                    "write " + "#".repeat(step.isTitle() ? 2 : Math.min(step.above() + 1, DEEPEST))
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
    }

    private static @Nullable String fault(HeadingStep step) {
        if (step.isTitle()) {
            return "is of level 1, which is the title's alone";
        }
        return step.skips()
                ? "is of level " + step.heading().level() + ", but what stands above it is of level " + step.above()
                : null;
    }
}
