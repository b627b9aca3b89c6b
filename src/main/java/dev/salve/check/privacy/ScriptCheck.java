package dev.salve.check.privacy;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;

/** A rule that looks at one finished script file; called from several threads. */
@FunctionalInterface
interface ScriptCheck {
    void check(OutputFile file, ScriptText script, Diagnostics diagnostics);
}
