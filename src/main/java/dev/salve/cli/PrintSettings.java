package dev.salve.cli;

import picocli.CommandLine.Option;

/** Options on how much is printed. */
final class PrintSettings {
    @Option(names = "--quiet", description = "Prints errors and warnings only.")
    boolean quiet;

    @Option(names = "--all", description = "Prints repeated findings one by one instead of counting them.")
    boolean all;
}
