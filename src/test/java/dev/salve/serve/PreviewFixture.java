package dev.salve.serve;

import dev.salve.build.BuildReport;
import dev.salve.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A small site with its preview running, and ways to ask it: as a browser does, and as nobody should. */
final class PreviewFixture implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Nobody hears of builds. */
    static final PreviewListener DEAF = new PreviewListener() {
        @Override
        public void built(BuildReport report, Duration time) {}

        @Override
        public void failed(Throwable fault) {}
    };

    final SiteFixture site;
    final PreviewServer server;
    final BlockingQueue<String> builds = new LinkedBlockingQueue<>();

    private PreviewFixture(SiteFixture site, Path project) throws IOException {
        this.site = site;
        this.server = PreviewServer.start(() -> SiteFixture.previewOptions(project), 0, new PreviewListener() {
            @Override
            public void built(BuildReport report, Duration time) {
                builds.add(report.published() ? "well" : "problems");
            }

            @Override
            public void failed(Throwable fault) {
                builds.add("fault " + fault);
            }
        });
        builds.clear();
    }

    /** Starts the preview of a site. */
    static PreviewFixture of(SiteFixture site, Path project) throws IOException {
        return new PreviewFixture(site, project);
    }

    /** A site of a home page, a treatment with an article, and a draft. */
    static SiteFixture smallSite(Path project) {
        return SiteFixture.in(project)
                .withFile("content/site.yaml", """
                        format: 1
                        title: Alder Quay
                        url: https://alder-quay.example/
                        status: demonstration
                        languages: [en-GB]
                        theme: clinic
                        clinic: { name: Alder Quay, telephone: "01632 960123" }
                        emergency: { telephone: "999" }
                        """)
                .withoutHealthRules()
                .withFile("content/index.md", """
                        ---
                        title: Know what to expect
                        kind: page
                        summary: What happens, what may get better and what may go wrong.
                        ---

                        Welcome to the quay.
                        """)
                .withFile("content/about.md", """
                        ---
                        title: About us
                        kind: page
                        summary: Who writes these pages.
                        ---

                        We are a clinic by the water.
                        """)
                .withFile("content/coming.md", """
                        ---
                        title: Coming soon
                        kind: page
                        summary: A page that is not ready.
                        draft: true
                        ---

                        This is not ready.
                        """);
    }

    int port() {
        return server.address().getPort();
    }

    /** A page as a browser gets it. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What comes back for bytes that need not be HTTP; the connection is closed by the server, or after two seconds. */
    String raw(byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(2000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    /** What comes back for a request with this target and no other header than the right host. */
    String target(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nConnection: close\r\n\r\n");
    }

    String raw(String request) throws IOException {
        return raw(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String read(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (IOException e) {
            // Reset or timed out: what has come until then is the answer.
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
