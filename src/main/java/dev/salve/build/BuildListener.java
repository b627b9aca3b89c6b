package dev.salve.build;

/** Hears of the progress of a build. */
@FunctionalInterface
public interface BuildListener {
    /** Nobody listens. */
    BuildListener SILENT = stage -> {};

    void started(Stage stage);
}
