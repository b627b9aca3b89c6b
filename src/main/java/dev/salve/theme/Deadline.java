package dev.salve.theme;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts a thread whose template runs for too long.
 *
 * <p>One daemon thread watches all of them. It lives as long as the process.
 */
final class Deadline {
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Set<Deadline> RUNNING = ConcurrentHashMap.newKeySet();
    private static volatile @Nullable Thread watcher;

    private final Thread thread = Thread.currentThread();
    private final long end;
    private boolean done;
    private boolean passed;

    private Deadline(long millis) {
        this.end = System.nanoTime() + millis * 1_000_000;
    }

    /** Starts the clock for the current thread. */
    static Deadline in(long millis) {
        Deadline deadline = new Deadline(millis);
        RUNNING.add(deadline);
        Thread current = watcher;
        if (current == null || !current.isAlive()) {
            watch();
        }
        return deadline;
    }

    /** Stops the clock; says whether it was too late, and takes back the interrupt if so. */
    synchronized boolean stop() {
        RUNNING.remove(this);
        done = true;
        return passed && Thread.interrupted();
    }

    private synchronized void look(long now) {
        if (!done && now - end > 0) {
            passed = true;
            thread.interrupt();
        }
    }

    private static synchronized void watch() {
        Thread current = watcher;
        if (current == null || !current.isAlive()) {
            Thread started = new Thread(Deadline::run, "salve-template-deadline");
            started.setDaemon(true);
            started.start();
            watcher = started;
        }
    }

    private static void run() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                long now = System.nanoTime();
                RUNNING.forEach(deadline -> deadline.look(now));
            }
        } catch (InterruptedException e) {
            // Whoever ends the process asks for this; the next template starts a new watcher.
        }
    }
}
