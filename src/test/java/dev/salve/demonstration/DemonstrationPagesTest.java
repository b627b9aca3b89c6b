package dev.salve.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.DemonstrationSite;
import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the demonstration site by itself, and where it leads. */
class DemonstrationPagesTest {
    /** What a page of text may weigh on its way to a phone: itself, its styles and our own scripts, compressed. */
    private static final int MOST_BYTES = 50_000;

    private static final SiteFixture.Built SITE = DemonstrationSite.built();
    private static HtmlValidator validator;

    @BeforeAll
    static void load() {
        validator = new HtmlValidator();
    }

    static List<String> pages() {
        return DemonstrationSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsValidHtml(String path) {
        assertEquals(List.of(), validator.problems(SITE.file(path)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsStartWithOneAndSkipNoLevel(String path) {
        List<Integer> levels = DemonstrationSite.page(path).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertEquals(1, levels.get(0));
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsEmpty(String path) {
        List<String> empty = DemonstrationSite.page(path)
                .select("p:not([role=status]), dd, dt, li, h1, h2, h3, h4, h5, h6, td, th, ul, ol, dl, figcaption")
                .stream()
                .filter(element -> element.text().isBlank()
                        && element.select("svg, img, input, button").isEmpty()
                        && element.attr("hidden").isEmpty()
                        && !element.hasAttr("data-documents"))
                .map(Element::outerHtml)
                .toList();

        assertEquals(List.of(), empty);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUnique(String path) {
        List<String> ids = DemonstrationSite.page(path).select("[id]").eachAttr("id");

        assertEquals(new TreeSet<>(ids).size(), ids.size(), ids.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinTheSiteLeadsSomewhere(String path) {
        List<String> broken = new ArrayList<>();
        URI here = URI.create("https://alder-quay.example/" + path);
        for (Element link : DemonstrationSite.page(path).select("[href], [src], [action], [popovertarget]")) {
            String target = link.hasAttr("popovertarget")
                    ? "#" + link.attr("popovertarget")
                    : link.attr(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action");
            URI address = here.resolve(target);
            if (here.getHost().equals(address.getHost()) && !leadsSomewhere(address)) {
                broken.add(link.outerHtml());
            }
        }

        assertEquals(List.of(), broken);
    }

    private static boolean leadsSomewhere(URI address) {
        String path = address.getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return SITE.hasFile(file)
                && (address.getFragment() == null
                        || DemonstrationSite.page(file).getElementById(address.getFragment()) != null);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void browserAsksNobodyElseAndRunsNothingInline(String path) {
        Document page = DemonstrationSite.page(path);
        for (Element loaded : page.select(
                "script[src], img, link[rel~=stylesheet|icon|preload|manifest], iframe, object, embed, video, audio, source")) {
            String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            assertFalse(address.contains("//") || address.startsWith("data:"), loaded.outerHtml());
        }

        assertEquals(List.of(), page.select("style, [style], script:not([src]):not([type=application/ld+json])"));
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), element.outerHtml()));
        }
        assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsLight(String path) throws IOException {
        Document page = DemonstrationSite.page(path);
        List<String> files = new ArrayList<>(List.of(path));
        for (Element part : page.select("link[rel=stylesheet], script[src]:not([src*=vendor])")) {
            URI address = URI.create("https://alder-quay.example/" + path)
                    .resolve(part.hasAttr("src") ? part.attr("src") : part.attr("href"));
            files.add(address.getPath().substring(1));
        }
        int bytes = 0;
        for (String file : files) {
            bytes += compressed(SITE.file(file));
        }

        assertTrue(bytes < MOST_BYTES, bytes + " bytes compressed: " + files);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
