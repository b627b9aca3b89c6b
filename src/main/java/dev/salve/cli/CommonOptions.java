package dev.salve.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {
    static final String STACKTRACE = "--stacktrace";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(names = STACKTRACE, description = "Shows the inner trace if Salve itself is at fault.")
    boolean stacktrace;
}
