package dev.salve.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The open pages that wait for news, as server-sent events. One thread writes to all of them. Whoever joins hears at
 * once what is shown now, so that nothing is missed between two connections, and each connection is short.
 */
final class LiveReload implements AutoCloseable {
    static final int MOST_CLIENTS = 64;

    /** Less than the server gives any answer, so that streams end well; browsers then come again by themselves. */
    private static final int SECONDS = 20;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "preview-events");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore places = new Semaphore(MOST_CLIENTS);
    // Both are touched by the writer's thread alone.
    private final Map<HttpExchange, Future<?>> clients = new LinkedHashMap<>();
    private String event;

    /** @param event what is shown now */
    LiveReload(String event) {
        this.event = event;
    }

    /** Keeps an exchange open to tell it news; false if there are too many already. */
    boolean join(HttpExchange exchange) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            writer.execute(() -> open(exchange));
            return true;
        } catch (RejectedExecutionException e) {
            places.release();
            return false;
        }
    }

    /** Tells everybody what is shown from now on. */
    void announce(String newEvent) {
        try {
            writer.execute(() -> {
                event = newEvent;
                List.copyOf(clients.keySet()).forEach(this::tell);
            });
        } catch (RejectedExecutionException e) {
            // The preview is being closed, and nobody listens any more.
            return;
        }
    }

    /** Ends every stream. */
    @Override
    public void close() {
        if (writer.isShutdown()) {
            return;
        }
        writer.execute(() -> List.copyOf(clients.keySet()).forEach(this::end));
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void open(HttpExchange exchange) {
        clients.put(exchange, writer.schedule(() -> end(exchange), SECONDS, TimeUnit.SECONDS));
        try {
            Answer.of(200, "text/event-stream", new byte[0]).setHeaders(exchange.getResponseHeaders());
            exchange.sendResponseHeaders(200, 0);
            write(exchange, "retry: 300\n");
        } catch (IOException e) {
            end(exchange);
            return;
        }
        tell(exchange);
    }

    private void tell(HttpExchange exchange) {
        try {
            write(exchange, "data: " + event + "\n\n");
        } catch (IOException e) {
            // The page has been closed.
            end(exchange);
        }
    }

    private static void write(HttpExchange exchange, String lines) throws IOException {
        exchange.getResponseBody().write(lines.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private void end(HttpExchange exchange) {
        Future<?> end = clients.remove(exchange);
        if (end != null) {
            end.cancel(false);
            places.release();
            exchange.close();
        }
    }
}
