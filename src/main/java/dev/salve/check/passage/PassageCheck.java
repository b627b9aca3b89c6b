package dev.salve.check.passage;

import dev.salve.diagnostic.Diagnostics;

/** A rule that reads prose, wherever it stands. */
@FunctionalInterface
public interface PassageCheck {
    void check(Passages passages, Diagnostics diagnostics);
}
