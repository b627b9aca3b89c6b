package dev.salve.cli;

import dev.salve.diagnostic.TerminalText;
import dev.salve.signoff.Refusal;
import java.io.PrintWriter;

/** Prints why something is not done. */
final class Refusals {
    private Refusals() {}

    /** Prints a refusal in the form of every other problem; the exit code. */
    static int print(Refusal refusal, Surroundings surroundings) {
        PrintWriter err = surroundings.err();
        err.println("error: " + TerminalText.visible(refusal.message()));
        err.println("  --> " + refusal.place().location());
        if (refusal.hint() != null) {
            err.println("  = hint: " + refusal.hint());
        }
        return ExitCode.PROBLEMS;
    }
}
