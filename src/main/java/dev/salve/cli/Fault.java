package dev.salve.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that Salve itself is at fault, shortly, and in full where the trace was asked for. */
final class Fault implements IExecutionExceptionHandler {
    private final Surroundings surroundings;

    Fault(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return print(e, arguments.originalArgs(), surroundings);
    }

    /** Prints what went wrong; returns the exit code. */
    static int print(Throwable e, List<String> arguments, Surroundings surroundings) {
        PrintWriter err = surroundings.err();
        String message = e.getMessage();
        err.println("fault: Salve itself has failed; your content is not the reason.");
        err.println("  = what: " + e.getClass().getSimpleName() + (message == null ? "" : ": " + message));
        if (arguments.contains(CommonOptions.STACKTRACE)) {
            e.printStackTrace(err);
        } else {
            err.println("  = more: run the command again with " + CommonOptions.STACKTRACE
                    + " and report what it prints, with salve " + Version.number());
        }
        return ExitCode.TROUBLE;
    }
}
