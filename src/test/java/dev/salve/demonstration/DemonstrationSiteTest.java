package dev.salve.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.model.site.SitePage;
import dev.salve.testing.DemonstrationSite;
import dev.salve.testing.SiteFixture;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The demonstration site as a whole. */
class DemonstrationSiteTest {
    private static final String ADDRESS = "https://alder-quay.example/";
    private static final LocalDate FAR_AWAY = LocalDate.of(2036, 1, 1);

    private final SiteFixture.Built site = DemonstrationSite.built();

    @Test
    void contentHasNoProblemButThatNobodyReviewedIt() {
        assertEquals(
                List.of("note[review/demonstration] content/site.yaml: this is a demonstration site, so no clinician's"
                        + " review is asked for, and each page says that"),
                site.problems().stream()
                        .filter(problem -> !problem.endsWith("(waived)"))
                        .toList());
        assertTrue(site.report().published());
    }

    @Test
    void timeAloneNeverFailsABuild(@TempDir Path folder) {
        SiteFixture.Built later = DemonstrationSite.build(FAR_AWAY, folder);

        assertEquals(
                List.of(),
                later.report().diagnostics().stream()
                        .filter(Diagnostic::stopsBuild)
                        .toList());
        assertTrue(later.report().published());
        assertEquals(site.files(), later.files());
    }

    @Test
    void sitemapNamesThePagesThatMayBeFoundAndNoOther() {
        List<String> expected = site.report().joined().pages().stream()
                .filter(page -> page.type().isIndexed())
                .map(page -> ADDRESS + page.url().path())
                .toList();
        List<String> found = Jsoup.parse(site.file("sitemap.xml"), ADDRESS, Parser.xmlParser())
                .select("url > loc")
                .eachText();

        assertEquals(new TreeSet<>(expected), new TreeSet<>(found));
        assertEquals(expected.size(), found.size());
    }

    @Test
    void everyPageThatMayBeFoundHasItsFileAndSaysSo() {
        for (SitePage page : site.report().joined().pages()) {
            boolean hidden = DemonstrationSite.page(page.url().file())
                    .select("meta[name=robots]")
                    .attr("content")
                    .contains("noindex");
            assertEquals(page.type().isIndexed(), !hidden, page.url().file());
        }
    }

    @Test
    void everyPageHasItsOwnTitleDescriptionAndAddress() {
        Set<String> titles = new HashSet<>();
        Set<String> descriptions = new HashSet<>();
        for (SitePage page : site.report().joined().pages()) {
            Document html = DemonstrationSite.page(page.url().file());
            String language = html.select("html").attr("lang") + " ";
            assertTrue(titles.add(language + html.title()), html.title());
            assertTrue(
                    descriptions.add(
                            language + html.select("meta[name=description]").attr("content")),
                    page.url().file());
            if (page.type().isIndexed()) {
                assertEquals(
                        ADDRESS + page.url().path(),
                        html.select("link[rel=canonical]").attr("href"));
            }
        }
    }

    @Test
    void feedIsWellFormedAndLeadsToPages() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.file("feed.xml"))))
                .getDocumentElement();
        var entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");

        assertEquals("feed", feed.getLocalName());
        assertTrue(entries.getLength() > 0);
        for (int i = 0; i < entries.getLength(); i++) {
            Element link = (Element)
                    ((Element) entries.item(i)).getElementsByTagName("link").item(0);
            String path = link.getAttribute("href").substring(ADDRESS.length());
            assertTrue(site.hasFile(path + "index.html"), path);
        }
    }

    @Test
    void demonstrationNamesNoReviewerAndNoDateOfAReview() {
        for (String path : DemonstrationSite.pages()) {
            String page = site.file(path);
            String notice = path.startsWith("es/") ? "Contenido de demostración." : "Demonstration content.";
            assertTrue(page.contains(notice), path);
            assertFalse(page.contains("reviewedBy") || page.contains("lastReviewed"), path);
        }
    }

    @Test
    void hostsAreToldTheSamePolicyAsBrowsers() {
        String policy = DemonstrationSite.page("index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        assertTrue(site.file("_headers").contains("Content-Security-Policy: " + policy), policy);
    }
}
