package dev.salve.check.source;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import java.util.Map;

/** A figure is checked again by the day up to which it is good. */
public final class LapsedFacts implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        String first = site.config().defaultLanguage().tag();
        for (Fact fact : site.library().facts().getOrDefault(first, Map.of()).values()) {
            if (fact.validUntil() != null && site.date().isAfter(fact.validUntil())) {
                diagnostics.report(
                        DiagnosticCode.FACT_LAPSED,
                        fact.span(),
                        "the fact \"" + fact.id() + "\" was good until " + fact.validUntil(),
                        "check it against its sources, and set reviewed and valid-until anew");
            }
        }
    }
}
