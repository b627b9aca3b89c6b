package dev.salve.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {
    @TempDir
    Path project;

    private PreviewFixture preview;

    @BeforeEach
    void begin() throws IOException {
        preview = PreviewFixture.of(PreviewFixture.smallSite(project), project);
    }

    @AfterEach
    void end() {
        preview.close();
    }

    private String awaitBuild() throws InterruptedException {
        return preview.builds.poll(10, TimeUnit.SECONDS);
    }

    private void breakALink() {
        preview.site.replacing("content/about.md", "by the water", "by [the water](watr.md)");
    }

    private void mendTheLink() {
        preview.site.replacing("content/about.md", "[the water](watr.md)", "the water");
    }

    @Test
    void pagesAreServedFromMemoryAndTheSiteFolderIsNotMade() throws Exception {
        HttpResponse<String> home = preview.get("/");
        assertEquals(200, home.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                home.headers().firstValue("Content-Type").orElse(""));
        assertTrue(home.body().contains("Welcome to the quay."));
        assertFalse(Files.exists(project.resolve("site")));
        try (var entries = Files.list(project)) {
            assertEquals(List.of(project.resolve("content")), entries.toList());
        }
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolderWithIt() throws Exception {
        HttpResponse<String> about = preview.get("/about?from=mail");
        assertEquals(301, about.statusCode());
        assertEquals("/about/?from=mail", about.headers().firstValue("Location").orElse(""));
        assertEquals(200, preview.get("/about/").statusCode());
    }

    @Test
    void anAddressThatLeadsNowhereShowsTheSitesOwnPageForIt() throws Exception {
        HttpResponse<String> none = preview.get("/nowhere/");
        assertEquals(404, none.statusCode());
        assertTrue(none.body().contains("Alder Quay"), none.body());
        assertTrue(none.body().contains(PreviewPaths.SCRIPT));
    }

    @Test
    void draftsAreShownWithTheirBanner() throws Exception {
        HttpResponse<String> draft = preview.get("/coming/");
        assertEquals(200, draft.statusCode());
        assertTrue(draft.body().contains("notice--draft"), draft.body());
    }

    @Test
    void eachKindOfFileHasItsType() throws Exception {
        String html = preview.get("/").body();
        String style = html.replaceAll("(?s).*href=\"(assets/base[^\"]*\\.css)\".*", "$1");
        HttpResponse<String> css = preview.get("/" + style);
        assertEquals(200, css.statusCode(), style);
        assertEquals(
                "text/css; charset=utf-8",
                css.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "application/xml; charset=utf-8",
                preview.get("/sitemap.xml").headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "text/plain; charset=utf-8",
                preview.get("/_headers").headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aFileThatIsOnlyCopiedIsServedAsItIsNow() throws Exception {
        preview.site.withFile("content/static/leaflet.pdf", "%PDF one");
        assertEquals("well", preview.builds.poll(20, TimeUnit.SECONDS));
        assertEquals("%PDF one", preview.get("/leaflet.pdf").body());
        assertEquals(
                "8",
                preview.ask("HEAD", "/leaflet.pdf")
                        .headers()
                        .firstValue("Content-Length")
                        .orElse(""));
        preview.site.withFile("content/static/leaflet.pdf", "%PDF other");
        assertEquals("well", preview.builds.poll(20, TimeUnit.SECONDS));
        assertEquals("%PDF other", preview.get("/leaflet.pdf").body());
    }

    @Test
    void headGivesTheHeadOfGetAndNothingElse() throws Exception {
        HttpResponse<String> get = preview.get("/about/");
        HttpResponse<String> head = preview.ask("HEAD", "/about/");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(get.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
        assertEquals(200, preview.ask("HEAD", PreviewPaths.EVENTS).statusCode());
    }

    @Test
    void theScriptAndTheReadingPanelAreAddedOnTheWayOutOnly() throws Exception {
        String served = preview.get("/about/").body();
        String built = preview.site.withDrafts().withFuture().build().file("about/index.html");
        assertFalse(built.contains("/.salve/"));
        assertFalse(built.contains("How hard is this page to read?"));
        assertEquals(
                built,
                served.replaceFirst("<script src=\"/\\.salve/preview\\.js\"[^>]*></script>\n", "")
                        .replaceFirst("(?s)<aside data-salve-reading.*?</aside>\n", ""));
        assertTrue(served.indexOf(PreviewPaths.SCRIPT) < served.indexOf("</head>"));
        assertEquals(200, preview.get(PreviewPaths.SCRIPT).statusCode());
        assertEquals(200, preview.get(PreviewPaths.STYLE).statusCode());
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() throws Exception {
        for (String path : List.of("/", "/nowhere", "/about", PreviewPaths.PROBLEMS, PreviewPaths.SCRIPT, "/%ff")) {
            var headers = preview.get(path).headers();
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("script-src 'self'"), path);
            assertTrue(policy.contains("frame-ancestors 'none'"), path);
            assertFalse(policy.contains("unsafe"), path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), path);
            assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""), path);
            assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty(), path);
        }
    }

    @Test
    void anEditReachesAnOpenPageWithinTwoSeconds() throws Exception {
        try (EventStream events = EventStream.of(preview)) {
            String before = events.next(5);
            long start = System.nanoTime();
            preview.site.replacing("content/about.md", "by the water", "by the old harbour");
            String after = events.next(10);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertNotEquals(before.split(" ")[0], after.split(" ")[0]);
            assertTrue(preview.get("/about/").body().contains("by the old harbour"));
            assertTrue(preview.get("/about/").body().contains("data-pages=\"" + after.split(" ")[0] + "\""));
            assertTrue(millis < 2000, () -> "it took " + millis + " ms");
        }
    }

    @Test
    void aFileThatIsTouchedOrSavedAsItWasBuildsNothing() throws Exception {
        Path about = project.resolve("content/about.md");
        Files.setLastModifiedTime(about, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.write(about, Files.readAllBytes(about));
        assertNull(preview.builds.poll(1500, TimeUnit.MILLISECONDS));
    }

    @Test
    void aNewFolderIsWatchedFromItsFirstFileOn() throws Exception {
        preview.site.withFile("content/peel/index.md", """
                ---
                title: Chemical peel
                kind: treatment
                summary: What a peel is.
                ---

                A peel takes off skin.
                """);
        awaitBuild();
        while (preview.builds.poll(1, TimeUnit.SECONDS) != null) {
            // folder and file may be two changes
        }
        assertEquals(
                200,
                preview.get("/peel/").statusCode(),
                preview.get(PreviewPaths.PROBLEMS).body());
        preview.site.replacing("content/peel/index.md", "takes off skin", "takes off thin layers");
        assertEquals("well", awaitBuild());
        assertTrue(preview.get("/peel/").body().contains("takes off thin layers"));
    }

    @Test
    void anEditorThatSavesByRenamingIsFollowed() throws Exception {
        Path about = project.resolve("content/about.md");
        Path draft = project.resolve("content/.about.md.swp");
        Files.writeString(draft, Files.readString(about).replace("by the water", "by the lake"));
        Files.move(draft, about, StandardCopyOption.ATOMIC_MOVE);
        assertEquals("well", awaitBuild());
        assertTrue(preview.get("/about/").body().contains("by the lake"));
    }

    @Test
    void aThemeOfTheProjectIsFollowedThoughItsFolderIsNew() throws Exception {
        preview.site.withFile("themes/clinic/strings/en.yaml", "skip: Jump over the menu\n");
        awaitBuild();
        while (preview.builds.poll(1, TimeUnit.SECONDS) != null) {
            // folder and file may be two changes
        }
        assertTrue(preview.get("/").body().contains("Jump over the menu"));
    }

    @Test
    void aBrokenEditKeepsTheLastGoodPagesAndShowsWhatIsWrong() throws Exception {
        try (EventStream events = EventStream.of(preview)) {
            String before = events.next(5);
            breakALink();
            String broken = events.next(10);
            assertEquals(before.split(" ")[0], broken.split(" ")[0]);
            assertNotEquals(before.split(" ")[1], broken.split(" ")[1]);
            assertEquals("problems", awaitBuild());
            assertTrue(preview.get("/about/").body().contains("by the water"));
            assertEquals(200, preview.get("/").statusCode());
            String list = preview.get(PreviewPaths.PROBLEMS).body();
            assertTrue(list.contains("<main data-errors=\"1\""), list);
            assertTrue(list.contains("1 error keeps the site from being built"), list);
            assertTrue(list.contains("content/about.md:7:"), list);
            assertTrue(list.contains("<mark class=\"error\">"), list);
            assertTrue(list.contains("watr.md"), list);
            assertTrue(list.contains("salve explain link/broken"), list);

            mendTheLink();
            String mended = events.next(10);
            assertEquals(before.split(" ")[0], mended.split(" ")[0]);
            assertEquals("well", awaitBuild());
            assertTrue(preview.get(PreviewPaths.PROBLEMS).body().contains("<main data-errors=\"0\""));
        }
    }

    @Test
    void whatAProblemQuotesIsShownAndNotObeyed() throws Exception {
        preview.site.replacing(
                "content/about.md", "by the water", "by <script>alert(1)</script> [x](<a\" onclick=\"b.md>)");
        assertEquals("problems", awaitBuild());
        String list = preview.get(PreviewPaths.PROBLEMS).body();
        assertFalse(list.contains("<script>alert"), list);
        assertTrue(list.contains("&lt;script&gt;"), list);
        assertFalse(list.contains("\" onclick"), list);
    }

    @Test
    void aSiteThatIsBrokenFromTheStartShowsItsProblemsOnEveryPageUntilItIsMended() throws Exception {
        preview.close();
        breakALink();
        preview = PreviewFixture.of(preview.site, project);
        HttpResponse<String> page = preview.get("/about/");
        assertEquals(503, page.statusCode());
        assertTrue(page.body().contains("There are no pages to show yet."), page.body());
        assertTrue(page.body().contains("link/broken"));
        assertTrue(page.body().contains(PreviewPaths.SCRIPT));
        mendTheLink();
        assertEquals("well", awaitBuild());
        assertEquals(200, preview.get("/about/").statusCode());
    }

    @Test
    void aSiteThatWillStandUnderAPathIsShownUnderThatPath() throws Exception {
        preview.site.replacing(
                "content/site.yaml", "https://alder-quay.example/", "https://clinics.example/alder/quay/");
        assertEquals("well", awaitBuild());
        assertEquals("/alder/quay/", preview.server.address().getPath());
        assertEquals(
                "/alder/quay/",
                preview.get("/").headers().firstValue("Location").orElse(""));
        assertEquals(
                "/alder/quay/",
                preview.get("/alder/quay").headers().firstValue("Location").orElse(""));
        assertEquals(200, preview.get("/alder/quay/about/").statusCode());
        assertEquals(
                "/alder/quay/about/",
                preview.get("/alder/quay/about")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertEquals(404, preview.get("/about/").statusCode());
    }

    @Test
    void onlyThisMachineCanReachIt() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(
                            IOException.class, () -> new Socket(address, preview.port()).close(), () -> "" + address);
                }
            }
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedIfItWasAskedForAndPassedOverIfNot() throws Exception {
        assertThrows(
                BindException.class,
                () -> PreviewServer.start(
                        () -> SiteFixture.previewOptions(project), preview.port(), PreviewFixture.DEAF));
        try (PreviewServer first =
                        PreviewServer.start(() -> SiteFixture.previewOptions(project), null, PreviewFixture.DEAF);
                PreviewServer second =
                        PreviewServer.start(() -> SiteFixture.previewOptions(project), null, PreviewFixture.DEAF)) {
            assertTrue(first.address().getPort() >= PreviewServer.PORT);
            assertTrue(second.address().getPort() > first.address().getPort());
        }
    }

    @Test
    void aPreviewThatIsClosedGivesItsPortBackAndEndsItsStreams() throws Exception {
        int port = preview.port();
        try (EventStream events = EventStream.of(preview)) {
            events.next(5);
            preview.close();
            assertThrows(IOException.class, () -> events.next(5));
        }
        assertThrows(IOException.class, () -> new Socket("127.0.0.1", port).close());
        preview.server.await();
    }
}
