package dev.salve.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to one tab: commands and their answers, and what the browser tells unasked. */
final class DevTools implements WebSocket.Listener {
    private static final int SECONDS = 30;

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> events = new ConcurrentHashMap<>();
    private final StringBuilder incoming = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI tab) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(tab, this)
                .join();
    }

    /** Sends a command and waits for the answer. */
    JsonNode call(String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String message = json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        synchronized (this) {
            socket.sendText(message, true).join();
        }
        JsonNode said = await(method, answer);
        if (said.has("error")) {
            throw new AssertionError(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    JsonNode call(String method) {
        return call(method, Map.of());
    }

    /** Waits for something that the browser does, at most half a minute. */
    static <T> T await(String what, CompletableFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no " + what + " within " + SECONDS + " seconds", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done whenever the browser tells of {@code event}; it must not wait for the browser. */
    void on(String event, Consumer<JsonNode> action) {
        events.put(event, action);
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
        incoming.append(text);
        if (isLast) {
            JsonNode message = json.readTree(incoming.toString());
            incoming.setLength(0);
            take(message);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> waiting =
                    answers.remove(message.get("id").asInt());
            if (waiting != null) {
                waiting.complete(message);
            }
        } else {
            Consumer<JsonNode> action = events.get(message.get("method").asString());
            if (action != null) {
                action.accept(message.get("params"));
            }
        }
    }
}
