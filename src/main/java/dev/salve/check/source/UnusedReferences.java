package dev.salve.check.source;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Reference;
import dev.salve.model.site.Site;
import dev.salve.yaml.Text;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A reference that no page cites and no fact names is probably forgotten. */
public final class UnusedReferences implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isWhole()) {
            return;
        }
        Set<String> used = new HashSet<>();
        site.pages().forEach(page -> used.addAll(page.text().references()));
        for (Map<String, Fact> facts : site.library().facts().values()) {
            facts.values()
                    .forEach(fact -> fact.sources().stream().map(Text::value).forEach(used::add));
        }
        for (Reference reference : site.library().references().values()) {
            if (!used.contains(reference.id())) {
                diagnostics.report(
                        DiagnosticCode.CITATION_UNUSED_REFERENCE,
                        reference.span(),
                        "no page cites \"" + reference.id() + "\"",
                        "cite it with [@" + reference.id() + "], or delete it");
            }
        }
    }
}
