package dev.salve.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.salve.render.headers.ContentSecurityPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server says to a request.
 *
 * @param status the HTTP status
 * @param headers headers of this answer; those of every answer come in addition
 * @param body the content; not to be changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on, never compared
record Answer(int status, Map<String, String> headers, byte[] body) {

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, Map.of("Content-Type", type), body);
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

    /** Sends this and ends the exchange; a request for the head alone gets no body. */
    void send(HttpExchange exchange) throws IOException {
        setHeaders(exchange.getResponseHeaders());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            // 0 would mean a length that is not known yet.
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
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
