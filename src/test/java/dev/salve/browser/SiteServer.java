package dev.salve.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/** Serves a built site at a base path, as a static host that reads {@code _headers} does. */
final class SiteServer implements Served, AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "xml", "application/xml",
            "ics", "text/calendar");

    private final Path folder;
    private final String base;
    private final HttpServer server;

    private SiteServer(Path folder, String base, HttpServer server) {
        this.folder = folder;
        this.base = base;
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param base starts and ends with a slash
     */
    static SiteServer start(Path folder, String base) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            SiteServer site = new SiteServer(folder, base, server);
            server.createContext("/", site::answer);
            server.setExecutor(Executors.newFixedThreadPool(4, task -> {
                Thread thread = new Thread(task, "site");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public String url(String path) {
        return origin() + base + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String below = path.startsWith(base) ? path.substring(base.length()) : "404.html";
            Path file = folder.resolve(below.isEmpty() || below.endsWith("/") ? below + "index.html" : below);
            boolean found = path.startsWith(base) && Files.isRegularFile(file);
            Path sent = found ? file : folder.resolve("404.html");
            addHeaders(path, exchange.getResponseHeaders());
            exchange.getResponseHeaders().set("Content-Type", type(sent));
            byte[] bytes = Files.readAllBytes(sent);
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Blocks of {@code _headers}: a pattern at the start of a line, headers indented below it. */
    private void addHeaders(String path, Headers headers) throws IOException {
        boolean applies = false;
        for (String line : Files.readAllLines(folder.resolve("_headers"))) {
            if (line.startsWith(" ") && applies) {
                int colon = line.indexOf(':');
                headers.set(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            } else if (!line.startsWith(" ")) {
                applies = line.endsWith("*") && path.startsWith(line.substring(0, line.length() - 1));
            }
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
