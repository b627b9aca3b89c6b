package dev.salve.check;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;

/** A rule that needs everything joined. */
@FunctionalInterface
public interface SiteCheck {
    void check(Site site, Diagnostics diagnostics);
}
