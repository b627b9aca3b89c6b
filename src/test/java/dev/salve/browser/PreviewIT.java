package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.build.BuildReport;
import dev.salve.serve.PreviewListener;
import dev.salve.serve.PreviewServer;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What the preview adds to pages, with axe: a panel at their foot, a badge, a list of problems over them or alone. */
@InBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreviewIT {
    private static final Look[] LOOKS = {Look.LIGHT, Look.DARK, Look.PHONE, Look.FORCED};
    private static final String PAGE = "microneedling/risks/";
    private static final String OVERLAY =
            "[...document.body.children].find(it => it.shadowRoot && it.shadowRoot.querySelector('dialog'))?.shadowRoot";

    @TempDir
    private static Path project;

    private static final BlockingQueue<BuildReport> BUILDS = new LinkedBlockingQueue<>();
    private static SiteFixture site;
    private static PreviewServer server;
    private static Tab tab;

    private record Preview(PreviewServer server) implements Served {
        @Override
        public String origin() {
            return url("").replaceAll("/$", "");
        }

        @Override
        public String url(String path) {
            return server.address().resolve(path).toString();
        }
    }

    @BeforeAll
    static void open() throws IOException {
        site = SiteFixture.in(project).withFolder(Path.of("content"), "content/");
        server = PreviewServer.start(() -> SiteFixture.previewOptions(project), 0, new PreviewListener() {
            @Override
            public void built(BuildReport report, Duration time) {
                BUILDS.add(report);
            }

            @Override
            public void failed(Throwable fault) {
                throw new IllegalStateException(fault);
            }
        });
        BUILDS.clear();
        tab = Chromium.shared().open(new Preview(server));
    }

    @AfterAll
    static void close() {
        tab.close();
        server.close();
    }

    @Test
    @Order(1)
    void axeFindsNothingOnAPageWithItsPanelOpen() {
        tab.open(PAGE);
        String panel = "document.querySelector('[data-salve-reading]').shadowRoot.querySelector('details')";
        tab.value(panel + ".open = true");
        assertTrue(tab.number(panel + ".querySelectorAll('li').length") > 10, "sentences and paragraphs are listed");

        assertEquals(List.of(), Look.violations(tab, LOOKS));
    }

    @Test
    @Order(2)
    void axeFindsNothingOnProblemsOverAPageNorOnTheBadgeThatTheyLeave() throws Exception {
        site.withFile("content/broken.md", """
                ---
                title: Broken
                kind: page
                summary: A page with an error and with a warning.
                ---

                A :term[colagen] and *slanted* words.
                """);
        BuildReport broken = BUILDS.poll(60, TimeUnit.SECONDS);
        assertTrue(broken != null && !broken.published(), "the edit keeps the site from being built");
        tab.open(PAGE);
        tab.until("(" + OVERLAY + ")?.querySelector('dialog').open");
        assertTrue(tab.number("(" + OVERLAY + ").querySelectorAll('li.error').length") > 0, "an error is listed");
        assertTrue(tab.number("(" + OVERLAY + ").querySelectorAll('li.warning').length") > 0, "a warning is listed");
        assertEquals(List.of(), Look.violations(tab, LOOKS));

        tab.press("Escape");
        tab.until("!(" + OVERLAY + ").querySelector('dialog').open");
        assertTrue(tab.is("!(" + OVERLAY + ").querySelector('.badge').hidden"), "the badge is there");
        assertEquals(List.of(), Look.violations(tab, LOOKS));
    }

    @Test
    @Order(3)
    void axeFindsNothingOnThePageOfProblems() {
        tab.open(".salve/problems");
        assertTrue(tab.number("document.querySelectorAll('li').length") > 0, "problems are listed");

        assertEquals(List.of(), Look.violations(tab, LOOKS));
    }
}
