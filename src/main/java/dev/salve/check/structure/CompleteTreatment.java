package dev.salve.check.structure;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import dev.salve.model.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a treatment together say what it is, what may get better and worse, whom it suits, what else there is,
 * what happens, what to do afterwards and when to get help, with sources. Translations may have fewer pages.
 */
public final class CompleteTreatment implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (TreatmentPages pages : TreatmentPages.complete(site)) {
            List<String> missing = missing(pages);
            if (!missing.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.STRUCTURE_INCOMPLETE,
                        pages.overview().titleSpan(),
                        "the pages about \"" + pages.title() + "\" lack: " + String.join(", ", missing),
                        "add each to the page where it belongs; \"salve new article\" begins a page of a kind");
            }
        }
    }

    private static List<String> missing(TreatmentPages pages) {
        List<String> missing = new ArrayList<>();
        add(missing, pages.says(FrontMatter::summary), "a summary");
        add(missing, pages.hasData(DataKind.BENEFITS), "benefits");
        add(missing, pages.hasData(DataKind.RISKS), "risks");
        add(missing, pages.hasData(DataKind.SUITABILITY), "who should not have it (suitability)");
        add(missing, pages.hasData(DataKind.OPTIONS), "the other choices (options)");
        add(missing, pages.hasKind(Kind.PROCEDURE), "what happens (an article of kind procedure)");
        add(
                missing,
                pages.hasKind(Kind.AFTERCARE) || pages.hasData(DataKind.TIMELINE),
                "aftercare (an article of kind aftercare)");
        add(missing, pages.hasComponent("care"), "when to get help (:::care)");
        add(missing, pages.citesSources(), "sources");
        return missing;
    }

    private static void add(List<String> missing, boolean there, String part) {
        if (!there) {
            missing.add(part);
        }
    }
}
