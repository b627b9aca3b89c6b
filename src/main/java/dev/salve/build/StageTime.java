package dev.salve.build;

import java.time.Duration;

/** How long a stage took by the clock on the wall. */
public record StageTime(Stage stage, Duration time) {}
