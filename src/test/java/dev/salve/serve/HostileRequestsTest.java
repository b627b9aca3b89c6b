package dev.salve.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that no writer's browser makes by itself. */
class HostileRequestsTest {
    private static final String SECRET = "the-secret-that-must-not-leak";

    @TempDir
    static Path folder;

    private static PreviewFixture preview;

    @BeforeAll
    static void begin() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(project.resolve("secret.txt"), SECRET);
        preview = PreviewFixture.of(PreviewFixture.smallSite(project).withFile("content/.secret.txt", SECRET), project);
    }

    @AfterAll
    static void end() {
        preview.close();
    }

    private static void assertStillServes() throws IOException, InterruptedException {
        assertEquals(200, preview.get("/about/").statusCode());
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    @Test
    void noPathLeadsOutOfTheSite() throws Exception {
        String absolute = folder.resolve("secret.txt").toString();
        List<String> targets = List.of(
                "/../secret.txt",
                "/../../secret.txt",
                "/../../../../../../../../etc/passwd",
                "/about/../../secret.txt",
                "/about/../../../secret.txt",
                "/./../secret.txt",
                "/.../secret.txt",
                "/....//secret.txt",
                "/..;/secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E/secret.txt",
                "/.%2e/secret.txt",
                "/%2e./secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%2fsecret.txt",
                "/..%2Fsecret.txt",
                "/%252e%252e/secret.txt",
                "/%252e%252e%252fsecret.txt",
                "/%25252e%25252e/secret.txt",
                "/..\\secret.txt",
                "/..%5csecret.txt",
                "/%2e%2e%5csecret.txt",
                "/..%255csecret.txt",
                "/..%c0%afsecret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%e0%80%ae%e0%80%ae/secret.txt",
                "/%uff0e%uff0e/secret.txt",
                "/..%00/secret.txt",
                "/secret.txt%00.html",
                "/about/index.html%00",
                absolute,
                "/" + absolute,
                "//" + absolute,
                "/%2f" + absolute,
                "file://" + absolute,
                "file:" + absolute,
                "/@fs" + absolute,
                "/about/?../../secret.txt",
                "/?import&raw??" + absolute,
                "/about/?/../../secret.txt?raw",
                "/about/#/../../secret.txt",
                "/.secret.txt",
                "/content/site.yaml",
                "/../content/site.yaml",
                "/.salve/../../secret.txt",
                "/.salve/%2e%2e/%2e%2e/secret.txt",
                "/.salve/preview.js/../../secret.txt",
                "/.salve/preview%2ejs%2f..%2f..%2fsecret.txt",
                "/C:/secret.txt",
                "/~/secret.txt",
                "../secret.txt",
                "secret.txt");
        for (String target : targets) {
            String answer = preview.target(target);
            assertFalse(answer.contains(SECRET), target);
            assertFalse(answer.contains("root:"), target);
            assertFalse(answer.contains("format: 1"), target);
            boolean refused = List.of(0, 301, 302, 400, 403, 404).contains(status(answer));
            // What stands behind a question mark, or behind a hash that should not be there, is no path at all.
            assertTrue(
                    refused
                            || target.startsWith("/about/?")
                            || target.startsWith("/?")
                            || target.startsWith("/about/#"),
                    target + ": " + answer);
        }
        assertStillServes();
    }

    @Test
    void aNameFromElsewhereIsNotAnswered() throws Exception {
        int port = preview.port();
        for (String host : List.of(
                "evil.example",
                "evil.example:" + port,
                "localhost.evil.example:" + port,
                "127.0.0.1.evil.example:" + port,
                "127.0.0.2:" + port,
                "0.0.0.0:" + port,
                "2130706433:" + port,
                "[::]:" + port,
                "localhost",
                "localhost:1",
                "localhost:" + port + "@evil.example",
                "user@localhost:" + port,
                "localhost:" + port + ", evil.example",
                "")) {
            String answer = preview.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertEquals(403, status(answer), host + ": " + answer);
            assertFalse(answer.contains("Welcome"), host);
        }
        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            String answer =
                    preview.raw("GET / HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n");
            assertEquals(200, status(answer), host + ": " + answer);
        }
        String two =
                "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
        assertEquals(403, status(preview.raw(two)));
        assertEquals(403, status(preview.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")));
        assertEquals(403, status(preview.raw("GET / HTTP/1.0\r\n\r\n")));
    }

    @Test
    void aPageOfAnotherSiteIsNotAnsweredThoughTheHostIsRight() throws Exception {
        int port = preview.port();
        for (String path : List.of("/", PreviewPaths.EVENTS, PreviewPaths.PROBLEMS, PreviewPaths.SCRIPT)) {
            for (String origin : List.of(
                    "https://evil.example",
                    "http://evil.example:" + port,
                    "null",
                    "http://localhost",
                    "http://localhost:1",
                    "https://localhost:" + port,
                    "http://localhost:" + port + ".evil.example",
                    "http://localhost:" + port + "/",
                    "file://",
                    "http://[::1",
                    "\u0001")) {
                String answer = preview.raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: "
                        + origin + "\r\nConnection: close\r\n\r\n");
                assertTrue(List.of(0, 400, 403).contains(status(answer)), path + " " + origin + ": " + answer);
                assertFalse(answer.toLowerCase(Locale.ROOT).contains("access-control"), answer);
                assertFalse(answer.contains("data: "), answer);
            }
            String own = preview.raw("HEAD " + path + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nOrigin: http://localhost:" + port + "\r\nConnection: close\r\n\r\n");
            assertEquals(200, status(own), own);
            assertFalse(own.toLowerCase(Locale.ROOT).contains("access-control"), own);
        }
    }

    @Test
    void pagesCanOnlyBeRead() throws Exception {
        for (String method :
                List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", "MAKE-TEA")) {
            String answer = preview.raw(method + " /about/ HTTP/1.1\r\nHost: localhost:" + preview.port()
                    + "\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc");
            assertEquals(405, status(answer), method + ": " + answer);
            assertTrue(answer.contains("\r\nAllow: GET, HEAD\r\n"), method + ": " + answer);
        }
        String connect =
                preview.raw("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost:" + preview.port() + "\r\n\r\n");
        assertTrue(List.of(0, 400, 404, 405).contains(status(connect)), connect);
        assertStillServes();
    }

    @Test
    void malformedRequestsAreRefusedAndSurvived() throws Exception {
        String host = "Host: localhost:" + preview.port() + "\r\n";
        String end = "Connection: close\r\n\r\n";
        List<String> requests = List.of(
                "\r\n\r\n",
                "\u0000\u0000\u0000\u0000\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                "GET\r\n\r\n",
                "GET /\r\n\r\n",
                "GET  HTTP/1.1\r\n" + host + end,
                "GET / HTTP/9.9\r\n" + host + end,
                "GET / FTP/1.1\r\n" + host + end,
                "GET /%zz HTTP/1.1\r\n" + host + end,
                "GET /% HTTP/1.1\r\n" + host + end,
                "GET /%e4 HTTP/1.1\r\n" + host + end,
                "GET /%ed%a0%80 HTTP/1.1\r\n" + host + end,
                "GET /a b HTTP/1.1\r\n" + host + end,
                "GET /<x> HTTP/1.1\r\n" + host + end,
                "GET /\u00fc HTTP/1.1\r\n" + host + end,
                "GET /a%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n" + host + end,
                "GET /about?%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n" + host + end,
                "GET * HTTP/1.1\r\n" + host + end,
                "GET http://evil.example/ HTTP/1.1\r\n" + host + end,
                "GET http:// HTTP/1.1\r\n" + host + end,
                "GET //evil.example/ HTTP/1.1\r\n" + host + end,
                "GET mailto:x@evil.example HTTP/1.1\r\n" + host + end,
                "GET / HTTP/1.1\r\n" + host + "No colon here\r\n" + end,
                "GET / HTTP/1.1\r\n" + host + ": no name\r\n" + end,
                "GET / HTTP/1.1\r\n" + host + "Content-Length: -5\r\n" + end,
                "GET / HTTP/1.1\r\n" + host + "Content-Length: many\r\n" + end,
                "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n" + end + "zz\r\n",
                "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n" + end,
                "GET /" + "a".repeat(RequestRules.LONGEST_URL) + " HTTP/1.1\r\n" + host + end,
                "GET /?" + "a".repeat(RequestRules.LONGEST_URL) + " HTTP/1.1\r\n" + host + end,
                "GET / HTTP/1.1\r\n" + host + "X: y\r\n".repeat(5_000) + end,
                "GET / HTTP/1.1\r\n" + host + "X: " + "y".repeat(1 << 20) + "\r\n" + end,
                "GET /" + "a".repeat(4 << 20) + " HTTP/1.1\r\n" + host + end);
        for (String request : requests) {
            String shown = request.substring(0, Math.min(60, request.length()));
            String answer;
            try {
                answer = preview.raw(request);
            } catch (IOException e) {
                // The server has closed the connection before everything was sent.
                answer = "";
            }
            assertFalse(answer.contains("\r\nSet-Cookie"), shown);
            assertFalse(answer.contains("\tat "), shown);
            // White space around a name, or a strange body, harms nobody: those may be answered, with nothing but a
            // page.
            boolean page = status(answer) == 200 && answer.contains("Welcome");
            assertTrue(
                    page
                            || List.of(0, 301, 400, 403, 404, 411, 413, 414, 431, 501, 505)
                                    .contains(status(answer)),
                    shown + " -> " + answer);
            assertStillServes();
        }
        assertEquals(414, status(preview.target("/" + "a".repeat(RequestRules.LONGEST_URL))));
        assertEquals(400, status(preview.target("/%e4")));
        assertEquals(400, status(preview.target("//evil.example/")));
    }

    @Test
    void slowClientsKeepNobodyWaitingAndAreDropped() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", preview.port());
                slow.add(socket);
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            }
            Instant start = Instant.now();
            assertStillServes();
            Duration answered = Duration.between(start, Instant.now());
            assertTrue(answered.toMillis() < 2000, answered::toString);
            Instant latest = start.plusSeconds(ServerLimits.REQUEST_SECONDS + 5);
            for (Socket socket : slow) {
                assertTrue(isDropped(socket, Duration.between(Instant.now(), latest)), "a slow client is still there");
            }
            assertStillServes();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void clientsThatDoNotReadKeepNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1024);
                socket.connect(new InetSocketAddress("127.0.0.1", preview.port()));
                slow.add(socket);
                String request = "GET /about/ HTTP/1.1\r\nHost: localhost:" + preview.port() + "\r\n\r\n";
                socket.getOutputStream().write(request.repeat(20).getBytes(StandardCharsets.US_ASCII));
            }
            Instant start = Instant.now();
            assertStillServes();
            Duration answered = Duration.between(start, Instant.now());
            assertTrue(answered.toMillis() < 2000, answered::toString);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void moreListenersThanThereArePlacesForAreTurnedAway() throws Exception {
        List<EventStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < LiveReload.MOST_CLIENTS; i++) {
                EventStream stream = EventStream.of(preview);
                streams.add(stream);
                stream.next(5);
            }
            assertEquals(503, preview.get(PreviewPaths.EVENTS).statusCode());
            assertStillServes();
        } finally {
            for (EventStream stream : streams) {
                stream.close();
            }
        }
    }

    private static boolean isDropped(Socket socket, Duration wait) throws IOException {
        socket.setSoTimeout((int) Math.max(1, wait.toMillis()));
        try {
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                // an answer that says why may come first
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
