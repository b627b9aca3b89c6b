package dev.salve.testing;

import java.nio.file.Path;

/** A folder below {@code target/} that no other process of a test run writes to: those run side by side. */
public final class ProcessFolder {
    private ProcessFolder() {}

    /** The folder of this name; each process has its own, the same in every run. */
    public static Path of(String name) {
        return Path.of("target", name + "-" + System.getProperty("test.process", "1"));
    }
}
