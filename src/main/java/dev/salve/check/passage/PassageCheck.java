package dev.salve.check.passage;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;

/** A rule that reads prose. */
@FunctionalInterface
public interface PassageCheck {
    void check(Site site, Passages passages, Diagnostics diagnostics);
}
