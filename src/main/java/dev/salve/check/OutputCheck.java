package dev.salve.check;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;

/** A rule that looks at one finished file. */
@FunctionalInterface
public interface OutputCheck {
    void check(OutputFile file, Diagnostics diagnostics);
}
