package dev.salve.work;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A fixed number of threads that share out lists of tasks.
 *
 * <p>Results come in the order of the inputs, whichever thread was faster, so that nothing in a site depends on timing.
 */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService executor;

    private Workers(int threads, ThreadFactory factory) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, factory);
    }

    /** As many threads as there are processors, made by {@code factory}. */
    public static Workers start(ThreadFactory factory) {
        return new Workers(Math.max(1, Runtime.getRuntime().availableProcessors()), factory);
    }

    /** The results of {@code task} for each input, in the order of the inputs. */
    public <A, B> List<B> map(List<A> inputs, Function<A, B> task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<SortedMap<Integer, B>>> shares = new ArrayList<>();
        for (int t = 0; t < Math.min(threads, inputs.size()); t++) {
            shares.add(executor.submit(() -> {
                SortedMap<Integer, B> done = new TreeMap<>();
                for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
                    done.put(i, task.apply(inputs.get(i)));
                }
                return done;
            }));
        }
        SortedMap<Integer, B> ordered = new TreeMap<>();
        shares.forEach(share -> ordered.putAll(await(share)));
        return new ArrayList<>(ordered.values());
    }

    /** Does {@code task} for each input, in no particular order. */
    public <A> void each(List<A> inputs, Consumer<A> task) {
        map(inputs, input -> {
            task.accept(input);
            return Boolean.TRUE;
        });
    }

    /** Begins a task beside what goes on; whoever asks the result for its outcome waits for it. */
    public <T> Supplier<T> begin(Supplier<T> task) {
        Future<T> begun = executor.submit(task::get);
        return () -> await(begun);
    }

    private static <T> T await(Future<T> share) {
        try {
            return share.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
