package dev.salve.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells a listener of each stage and measures how long it takes. */
final class StageClock {
    private final BuildListener listener;
    private final List<StageTime> times = new ArrayList<>();

    StageClock(BuildListener listener) {
        this.listener = listener;
    }

    <T> T time(Stage stage, Supplier<T> work) {
        listener.started(stage);
        long start = System.nanoTime();
        T result = work.get();
        times.add(new StageTime(stage, Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    void time(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    List<StageTime> times() {
        return List.copyOf(times);
    }
}
