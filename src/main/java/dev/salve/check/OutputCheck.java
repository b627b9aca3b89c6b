package dev.salve.check;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;

/** A rule that looks at finished files. */
@FunctionalInterface
public interface OutputCheck {
    /** Looks at one file; called from several threads. */
    void check(OutputFile file, Diagnostics diagnostics);

    /** Called when all files have been seen, and again if more come: the place for what is told once for many files. */
    default void conclude(Diagnostics diagnostics) {}
}
