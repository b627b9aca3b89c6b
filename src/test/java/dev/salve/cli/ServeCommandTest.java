package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("Open (http://127\\.0\\.0\\.1:\\d+/)\\n");

    @TempDir
    Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));

    @BeforeEach
    void begin() {
        salve = new CommandLineFixture(folder);
        salve.type("new site . --title \"Alder Quay\"");
    }

    private String awaitAddress() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            Matcher address = ADDRESS.matcher(salve.out());
            if (address.find()) {
                return address.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError(salve.out() + salve.err());
    }

    @Test
    void itSaysWhereToLookShowsDraftsAndEndsWhenInterrupted() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        Thread command = new Thread(() -> code.set(salve.type("serve --port 0 --date 2026-11-20")));
        command.start();
        String address = awaitAddress();
        HttpResponse<String> draft = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "sample-treatment/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        command.interrupt();
        command.join(10_000);
        assertEquals(200, draft.statusCode());
        assertEquals(130, code.get());
        assertTrue(salve.err().contains("Built in "), salve.err());
        assertFalse(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void aPortThatIsTakenOrDoesNotExistIsRefused() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertEquals(3, salve.type("serve --port " + other.getLocalPort()));
            assertTrue(salve.err().startsWith("error: port " + other.getLocalPort() + " is taken"), salve.err());
        }
        assertEquals(2, salve.type("serve --port 70000"));
        assertTrue(salve.err().startsWith("error: \"70000\" is not a port"), salve.err());
        assertEquals(2, salve.type("serve --themes content"));
        assertTrue(salve.err().contains("can't hold one another"), salve.err());
        assertEquals(2, salve.type("serve --site elsewhere"));
        assertTrue(salve.err().contains("has no option \"--site\""), salve.err());
    }
}
