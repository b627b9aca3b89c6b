package dev.salve.cli;

/** What the program tells the shell when it ends. */
final class ExitCode {
    static final int DONE = 0;
    /** Something that a person can edit has errors. */
    static final int PROBLEMS = 1;
    /** The command line itself is wrong. */
    static final int USAGE = 2;
    /** A lock is held, a disk or its permissions fail, or Salve itself is at fault. */
    static final int TROUBLE = 3;
    /** Somebody ended the program, as Ctrl-C does. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
