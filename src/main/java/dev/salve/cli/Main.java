package dev.salve.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a command; returns when it went well, so that a build tool that runs Salve inside itself goes on. */
    public static void main(String[] args) {
        int code = Cli.run(Surroundings.ofProcess(), args);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }
}
