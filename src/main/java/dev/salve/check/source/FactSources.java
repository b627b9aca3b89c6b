package dev.salve.check.source;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import java.util.Map;

/** A figure that studies support names them; only custom needs no source. */
public final class FactSources implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        String first = site.config().defaultLanguage().tag();
        for (Fact fact : site.library().facts().getOrDefault(first, Map.of()).values()) {
            if (fact.support() != Fact.Support.CONVENTION && fact.sources().isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.FACT_UNSOURCED,
                        fact.span(),
                        "the fact \"" + fact.id() + "\" names no source",
                        "add sources, or write \"support: convention\" if it is custom");
            }
        }
    }
}
