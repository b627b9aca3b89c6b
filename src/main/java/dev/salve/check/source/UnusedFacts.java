package dev.salve.check.source;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import java.util.Map;

/** A figure that no page uses is probably forgotten. */
public final class UnusedFacts implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isWhole()) {
            return;
        }
        String first = site.config().defaultLanguage().tag();
        for (Fact fact : site.library().facts().getOrDefault(first, Map.of()).values()) {
            if (site.facts().places(fact.id()).isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.FACT_UNUSED,
                        fact.span(),
                        "no page uses the fact \"" + fact.id() + "\"",
                        "use it with :fact[" + fact.id() + "], or delete it");
            }
        }
    }
}
