package dev.salve.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** One Chromium without a window for all browser tests of this run, ended with it. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String READY = "DevTools listening on ";

    private static final Optional<Path> PROGRAM = find();

    private final URI address;
    private final Path folder;

    private Chromium(URI address, Path folder) {
        this.address = address;
        this.folder = folder;
    }

    private static final class Shared {
        static final Chromium BROWSER = start(PROGRAM.orElseThrow());
    }

    /** Whether this machine has one: the system property {@code chromium} names it, or it is on the path. */
    static boolean isInstalled() {
        return PROGRAM.isPresent();
    }

    static Chromium shared() {
        return Shared.BROWSER;
    }

    private static Optional<Path> find() {
        String named = System.getProperty("chromium");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium start(Path program) {
        try {
            Path folder = Files.createTempDirectory("salve-chromium");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-extensions",
                            "--disable-sync",
                            "--hide-scrollbars",
                            "--lang=en-GB",
                            "--mute-audio",
                            "--no-default-browser-check",
                            "--no-first-run",
                            "--no-pings",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + folder,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
            return new Chromium(URI.create(address(process)), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the browser says that it listens; what it says later is read and dropped, or it would wait for us. */
    private static String address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                Thread rest = new Thread(() -> drop(said), "chromium");
                rest.setDaemon(true);
                rest.start();
                return line.substring(READY.length());
            }
        }
        throw new IOException("Chromium ended before it was ready");
    }

    private static void drop(Reader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the browser has been ended
        }
    }

    private static void end(Process process, Path folder) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException | InterruptedException e) {
            folder.toFile().deleteOnExit();
        }
    }

    /** A new tab with nothing in it. */
    Tab open(Served site) {
        return new Tab(new DevTools(newTab()), site, folder);
    }

    private URI newTab() {
        URI request = URI.create("http://" + address.getAuthority() + "/json/new?about:blank");
        try {
            String answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(request)
                                    .PUT(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            return URI.create(new JsonMapper()
                    .readTree(answer)
                    .get("webSocketDebuggerUrl")
                    .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
