package dev.salve.check.passage;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;
import java.util.List;

/** Rules that read prose, on one set of passages. */
public final class PassageChecks implements SiteCheck {
    private final List<PassageCheck> checks;

    public PassageChecks(List<PassageCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Passages passages = Passages.of(site);
        checks.forEach(check -> check.check(site, passages, diagnostics));
    }
}
