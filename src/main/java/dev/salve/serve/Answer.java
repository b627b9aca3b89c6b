package dev.salve.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.salve.render.headers.ContentSecurityPolicy;
import dev.salve.source.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server says to a request.
 *
 * @param status the HTTP status
 * @param headers headers of this answer; those of every answer come in addition
 * @param body the content
 */
record Answer(int status, Map<String, String> headers, FileContent body) {

    static Answer of(int status, String type, FileContent body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    static Answer of(int status, String type, byte[] body) {
        return of(status, type, FileContent.of(body));
    }

    /** A line of plain text. */
    static Answer text(int status, String line) {
        return of(status, "text/plain; charset=utf-8", (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer html(int status, String html) {
        return of(status, ContentTypes.HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** The same with another body. */
    Answer with(byte[] other) {
        return new Answer(status, headers, FileContent.of(other));
    }

    /** Sends this and ends the exchange; a request for the head alone gets no body. */
    void send(HttpExchange exchange) throws IOException {
        setHeaders(exchange.getResponseHeaders());
        long length = body.size();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            // 0 would mean a length that is not known yet.
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
            if (length > 0) {
                try (InputStream in = body.open();
                        OutputStream out = exchange.getResponseBody()) {
                    in.transferTo(out);
                }
            }
        }
        exchange.close();
    }

    void setHeaders(Headers sent) {
        sent.set("Cache-Control", "no-store");
        sent.set("Content-Security-Policy", ContentSecurityPolicy.header());
        sent.set("Cross-Origin-Opener-Policy", "same-origin");
        sent.set("Cross-Origin-Resource-Policy", "same-origin");
        sent.set("Referrer-Policy", "no-referrer");
        sent.set("X-Content-Type-Options", "nosniff");
        headers.forEach(sent::set);
    }
}
