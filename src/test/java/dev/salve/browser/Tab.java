package dev.salve.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** A tab of the browser: opens pages of a site, presses keys, and remembers what went wrong and what was asked for. */
final class Tab implements AutoCloseable {
    private static final Map<String, String> TYPED = Map.of("Enter", "\r", " ", " ");
    private static final Map<String, Integer> KEY_CODES = Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32);

    private final DevTools tools;
    private final Served site;
    private final Path downloads;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private volatile CompletableFuture<Boolean> downloaded = new CompletableFuture<>();

    Tab(DevTools tools, Served site, Path folder) {
        this.tools = tools;
        this.site = site;
        this.downloads = folder.resolve("downloads");
        tools.on("Page.loadEventFired", event -> loaded.complete(true));
        tools.on(
                "Network.requestWillBeSent",
                event -> requests.add(event.get("request").get("url").asString()));
        tools.on(
                "Runtime.exceptionThrown",
                event -> complaints.add(event.get("exceptionDetails").toString()));
        tools.on("Runtime.consoleAPICalled", event -> complaints.add(event.toString()));
        tools.on(
                "Log.entryAdded",
                event -> complaints.add(event.get("entry").get("text").asString() + " "
                        + event.get("entry").path("url").asString("")));
        tools.on("Page.downloadProgress", event -> {
            if (event.get("state").asString().equals("completed")) {
                downloaded.complete(true);
            }
        });
        List.of("Page", "Runtime", "Network", "Log").forEach(domain -> tools.call(domain + ".enable"));
        // A person looks at a page with a window of its own; only such a page may show where the keyboard is.
        tools.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        size(1280, 900);
    }

    /** Opens a page of the site and waits until it is there, its fonts too. */
    Tab open(String path) {
        complaints.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        tools.call("Page.navigate", Map.of("url", site.url(path)));
        DevTools.await("page", loaded);
        tools.call(
                "Runtime.evaluate",
                Map.of("expression", "document.fonts.ready.then(() => true)", "awaitPromise", true));
        return this;
    }

    /** Does something that leads to another page, and waits for that. */
    void andThenLoads(Runnable action) {
        loaded = new CompletableFuture<>();
        action.run();
        DevTools.await("page", loaded);
    }

    /** Width and height of the window in CSS pixels. */
    Tab size(int width, int height) {
        return size(width, height, 1);
    }

    Tab size(int width, int height, int scale) {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
        return this;
    }

    /** What the reader lets pages of the site do. */
    Tab allow(String... permissions) {
        tools.call("Browser.grantPermissions", Map.of("origin", site.origin(), "permissions", List.of(permissions)));
        return this;
    }

    /** What the reader has asked the device for, such as {@code prefers-color-scheme: dark}; without any, the usual. */
    Tab prefers(String... features) {
        return media("", features);
    }

    /** The kind of device, {@code print} or an empty text for the screen, and what its reader has asked it for. */
    Tab media(String kind, String... features) {
        List<Map<String, String>> list = new ArrayList<>();
        for (String feature : features) {
            String[] parts = feature.split(": ");
            list.add(Map.of("name", parts[0], "value", parts[1]));
        }
        tools.call("Emulation.setEmulatedMedia", Map.of("media", kind, "features", list));
        return this;
    }

    Tab withoutScripts() {
        tools.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** The value of an expression of JavaScript, after any promise is kept, as if a person had asked for it. */
    JsonNode value(String expression) {
        JsonNode answer = tools.call(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    String text(String expression) {
        return value(expression).asString("");
    }

    boolean is(String expression) {
        return value(expression).asBoolean();
    }

    int number(String expression) {
        return value(expression).asInt();
    }

    List<String> texts(String expression) {
        List<String> texts = new ArrayList<>();
        value(expression).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    /** Waits until an expression is true. */
    void until(String expression) {
        value("new Promise((done, fail) => { let tries = 0; const ask = () => " + expression
                + " ? done(true) : ++tries > 200 ? fail(new Error('never')) : setTimeout(ask, 20); ask(); })");
    }

    /** Presses and lets go a key: {@code Tab}, {@code Enter}, {@code Escape} or a space. */
    Tab press(String key) {
        String typed = TYPED.getOrDefault(key, "");
        for (String type : List.of(typed.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            tools.call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key.equals(" ") ? "Space" : key,
                            "text",
                            type.equals("keyDown") ? typed : "",
                            "windowsVirtualKeyCode",
                            KEY_CODES.get(key)));
        }
        return this;
    }

    Tab type(String text) {
        tools.call("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Moves the pointer to the middle of an element and clicks. */
    Tab click(String selector) {
        JsonNode place = point(selector);
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            mouse(type, place.get(0).asInt(), place.get(1).asInt());
        }
        return this;
    }

    Tab hover(String selector) {
        JsonNode place = point(selector);
        mouse("mouseMoved", place.get(0).asInt(), place.get(1).asInt());
        return this;
    }

    Tab clickAt(int x, int y) {
        mouse("mousePressed", x, y);
        mouse("mouseReleased", x, y);
        return this;
    }

    private JsonNode point(String selector) {
        return value("(() => { const it = document.querySelector(" + quoted(selector)
                + "); it.scrollIntoView({block: 'center', behavior: 'instant'}); const box = it.getClientRects()[0];"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })()");
    }

    private void mouse(String type, int x, int y) {
        tools.call(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        type.equals("mouseMoved") ? "none" : "left",
                        "clickCount",
                        1));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** The file that an action makes the browser save. */
    String download(Runnable action) {
        downloaded = new CompletableFuture<>();
        try {
            Files.createDirectories(downloads);
            tools.call("Page.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
            action.run();
            DevTools.await("file", downloaded);
            try (var files = Files.list(downloads)) {
                Path file = files.findFirst().orElseThrow();
                String text = Files.readString(file);
                Files.delete(file);
                return text;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as printed on paper of this size, in inches. */
    byte[] print(double width, double height) {
        JsonNode answer = tools.call(
                "Page.printToPDF",
                Map.of(
                        "paperWidth",
                        width,
                        "paperHeight",
                        height,
                        "preferCSSPageSize",
                        false,
                        "printBackground",
                        false));
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    /** A picture of the whole page. */
    byte[] picture() {
        JsonNode answer = tools.call(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", true));
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    /** What the browser has complained of since the page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The addresses that the page asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        try {
            tools.call("Page.close");
        } finally {
            tools.close();
        }
    }
}
