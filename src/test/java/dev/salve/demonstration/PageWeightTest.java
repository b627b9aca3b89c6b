package dev.salve.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.DemonstrationSite;
import dev.salve.testing.SiteFixture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What a page of text weighs: its HTML, style sheets and scripts as they are before a server packs them. Fonts, pictures
 * and the search page's library are not counted.
 */
class PageWeightTest {
    private static final String ADDRESS = "https://alder-quay.example/";
    private static final int KILOBYTE = 1024;

    /** How many words a page has at most that is read in one sitting; the meanings of words count, too. */
    private static final int LONG = 1200;

    private final SiteFixture.Built site = DemonstrationSite.built();

    @Test
    void pageOfTextWeighsAtMostFiftyKilobytes() {
        List<String> heavy = new ArrayList<>();
        int checked = 0;
        for (String path : DemonstrationSite.pages()) {
            Document page = DemonstrationSite.page(path);
            Element main = page.selectFirst("main");
            if (!path.contains("search") && main.text().split("\\s+").length <= LONG) {
                checked++;
                int bytes = weight(path, page);
                if (bytes > 50 * KILOBYTE) {
                    heavy.add(path + " " + bytes);
                }
            }
        }
        assertEquals(List.of(), heavy);
        assertTrue(checked > 20, checked + " pages");
    }

    @Test
    void everyShortArticleOfTheSmallerTreatmentsIsAmongThem() {
        List<String> articles = DemonstrationSite.pages().stream()
                .filter(path -> path.matches("(chemical-peel|laser-hair-removal)/(?!faq/).*|microneedling/results/.*"))
                .toList();

        assertTrue(articles.size() > 10, articles.toString());
        for (String path : articles) {
            int bytes = weight(path, DemonstrationSite.page(path));
            assertTrue(bytes <= 50 * KILOBYTE, path + " " + bytes);
        }
    }

    @Test
    void longestArticleWithAllItsSourcesStaysBelowEighty() {
        for (String path : DemonstrationSite.pages()) {
            Document page = DemonstrationSite.page(path);
            if (page.selectFirst("article") != null) {
                assertTrue(weight(path, page) < 80 * KILOBYTE, path + " " + weight(path, page));
            }
        }
    }

    @Test
    void styleSheetsAndScriptsOfEachPageAreFewAndSmall() {
        for (String path : DemonstrationSite.pages()) {
            Document page = DemonstrationSite.page(path);
            int styles = linked(page, "link[rel=stylesheet]", "href");
            int scripts = linked(page, "script[src]:not([src*=lunr])", "src");

            assertTrue(styles < 26 * KILOBYTE, path + " " + styles);
            assertTrue(scripts < 10 * KILOBYTE, path + " " + scripts);
            assertTrue(page.select("link[rel=stylesheet]").size() <= 3, path);
        }
    }

    private int weight(String path, Document page) {
        return bytes(path)
                + linked(page, "link[rel=stylesheet]", "href")
                + linked(page, "script[src]:not([src*=lunr])", "src");
    }

    private int linked(Document page, String query, String attribute) {
        return page.select(query).stream()
                .mapToInt(element -> bytes(element.absUrl(attribute).substring(ADDRESS.length())))
                .sum();
    }

    private int bytes(String path) {
        return site.file(path).getBytes(StandardCharsets.UTF_8).length;
    }
}
