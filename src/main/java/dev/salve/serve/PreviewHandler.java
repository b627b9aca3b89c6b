package dev.salve.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers every request: refuses it, opens a stream of news, or looks a file up. */
final class PreviewHandler implements HttpHandler {
    private final RequestRules rules;
    private final Supplier<PreviewState> state;
    private final LiveReload reload;
    private final byte[] script = resource("preview.js");
    private final byte[] style = resource("preview.css");

    PreviewHandler(RequestRules rules, Supplier<PreviewState> state, LiveReload reload) {
        this.rules = rules;
        this.state = state;
        this.reload = reload;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            Answer answer = answer(exchange);
            if (answer != null) {
                answer.send(exchange);
            }
        } catch (IOException e) {
            // The browser has gone away.
            exchange.close();
        }
    }

    /** What to say, or null if the exchange stays open. */
    private @Nullable Answer answer(HttpExchange exchange) {
        URI target = exchange.getRequestURI();
        String method = exchange.getRequestMethod();
        Answer refusal = rules.refusal(method, target, exchange.getRequestHeaders());
        if (refusal != null) {
            return refusal;
        }
        String path = RequestPath.decode(target.getRawPath());
        if (path == null) {
            return Answer.text(400, "This address is not written as it must be.");
        }
        if (path.equals(PreviewPaths.EVENTS) && method.equals("GET")) {
            return reload.join(exchange) ? null : Answer.text(503, "Too many pages are open.");
        }
        return answer(path, target.getRawQuery());
    }

    private Answer answer(String path, @Nullable String query) {
        return switch (path) {
            case PreviewPaths.EVENTS -> Answer.of(200, "text/event-stream", new byte[0]);
            case PreviewPaths.PROBLEMS -> state.get().problemPage(200);
            case PreviewPaths.SCRIPT -> Answer.of(200, ContentTypes.of(path), script);
            case PreviewPaths.STYLE -> Answer.of(200, ContentTypes.of(path), style);
            default ->
                path.startsWith(PreviewPaths.RESERVED)
                        ? Answer.text(404, "There is no such page.")
                        : state.get().page(path, query);
        };
    }

    private static byte[] resource(String name) {
        try (InputStream in = PreviewHandler.class.getResourceAsStream("/preview/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks preview/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
