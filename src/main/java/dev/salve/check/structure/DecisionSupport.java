package dev.salve.check.structure;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.site.Site;
import java.util.ArrayList;
import java.util.List;

/** What DISCERN asks of texts on choices of treatment, and a machine can see: whom they are for, what is not known, … */
public final class DecisionSupport implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (TreatmentPages pages : TreatmentPages.complete(site)) {
            List<String> missing = missing(pages);
            if (!missing.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.STRUCTURE_GUIDANCE,
                        pages.overview().titleSpan(),
                        "no page about \"" + pages.title() + "\" has: " + String.join(", ", missing),
                        "write each into the front matter of the page where it helps most");
            }
        }
    }

    private static List<String> missing(TreatmentPages pages) {
        List<String> missing = new ArrayList<>();
        if (!pages.says(FrontMatter::forWhom)) {
            missing.add("for-whom");
        }
        if (!pages.says(FrontMatter::inShort)) {
            missing.add("in-short");
        }
        if (!pages.says(FrontMatter::uncertainty)) {
            missing.add("uncertainty");
        }
        if (!pages.says(FrontMatter::furtherHelp)) {
            missing.add("further-help");
        }
        if (!pages.hasData(DataKind.QUESTIONS_TO_ASK)) {
            missing.add("questions-to-ask");
        }
        return missing;
    }
}
