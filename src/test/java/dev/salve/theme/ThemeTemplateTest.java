package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Html;
import dev.salve.render.view.PageView;
import dev.salve.testing.HtmlValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTemplateTest {
    private static final Diagnostics DIAGNOSTICS = new Diagnostics();
    private static final Map<String, String> PAGES = new HashMap<>();
    private static HtmlValidator validator;

    @BeforeAll
    static void fill() {
        TemplateEngine engine = Themes.engine(DIAGNOSTICS);
        for (String language : List.of("en-GB", "es")) {
            new SamplePages(engine, language)
                    .all()
                    .forEach((name, page) -> PAGES.put(name + " " + language, html(engine, page)));
        }
        validator = new HtmlValidator();
    }

    private static String html(TemplateEngine engine, PageView page) {
        return engine.page(page.content().template(), page, page.language())
                .orElse(Html.EMPTY)
                .text();
    }

    static Set<String> pages() {
        return new TreeSet<>(PAGES.keySet());
    }

    @Test
    void everyTemplateFillsWithoutAProblem() {
        assertEquals(List.of(), DIAGNOSTICS.sorted());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsValidHtml(String name) {
        List<String> problems = new ArrayList<>(validator.problems(PAGES.get(name)));
        // The samples are English throughout; only the theme's own words are Spanish.
        problems.removeIf(problem -> problem.contains("appears to be written in"));

        assertEquals(List.of(), problems, name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasOneFirstHeadingAndSkipsNoLevel(String name) {
        List<Integer> levels = page(name).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        assertEquals(1, levels.get(0));
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, name + ": " + levels);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNothingInlineAndAsksNobodyElse(String name) {
        Document page = page(name);

        assertEquals(
                0,
                page.select("[style], style, script:not([src]):not([type=application/ld+json])")
                        .size());
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), element.outerHtml()));
        }
        for (Element loaded : page.select("script[src], img[src], link[rel~=stylesheet|icon], iframe, object")) {
            String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            assertFalse(address.contains("//"), loaded.outerHtml());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndLinksWithinThePageLeadSomewhere(String name) {
        Document page = page(name);

        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new TreeSet<>(ids).size(), ids.toString());
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
        }
        for (Element element : page.select("[aria-labelledby]")) {
            assertTrue(
                    ids.containsAll(
                            Arrays.asList(element.attr("aria-labelledby").split(" "))),
                    element.outerHtml());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void helpStandsAtTheSamePlaceOnEveryPage(String name) {
        Document page = page(name);

        assertEquals(
                List.of("tel:999", "tel:111", "tel:+441632960123"),
                page.select("#s-get-help a[href^=tel]").eachAttr("href"));
        assertEquals("#s-main", page.select("body > a").first().attr("href"));
        assertEquals(1, page.select("header.site-head a[href=#s-get-help]").size());
        assertEquals(List.of("header", "main", "section", "footer"), landmarks(page));
    }

    @Test
    void levelOfACareCardStandsInItsHeading() {
        List<String> headings = page("risks en-GB").select(".care h3").eachText();

        assertEquals("Emergency: Call 999 now if you have:", headings.get(0));
        assertEquals("Urgent: Get medical help the same day if:", headings.get(1));
        assertEquals("Not urgent: Call us within a few days if:", headings.get(2));
    }

    @Test
    void benefitAndItsMainRiskStandInOneRowWithHeadingsOfOneLevel() {
        for (Element row : page("benefits en-GB").select(".balance > section")) {
            assertEquals(
                    List.of("What may get better", "What may go wrong"),
                    row.select(".pair h4").eachText());
        }
    }

    @Test
    void reviewNamesTheReviewerAndBothDates() {
        String review = page("reviewed en-GB").select(".review").text();

        assertTrue(review.contains("Reviewed by Dr Example, Consultant dermatologist, GMC 0000000"), review);
        assertTrue(review.contains("Last reviewed 2 November 2026 Next review 2 November 2027"), review);
    }

    @Test
    void demonstrationSaysSoAtTheTopAndInPlaceOfAReview() {
        Document page = page("benefits en-GB");
        String notice = "Demonstration content. Not medical advice. Not reviewed by a clinician.";

        assertEquals(notice, page.select(".notices").text());
        assertTrue(page.select(".byline").text().startsWith(notice));
        assertTrue(page.select(".review").text().contains("Review " + notice));
    }

    @Test
    void definitionStandsInThePageItself() {
        Element button = page("benefits en-GB").select("button.term").first();
        Element tip = page("benefits en-GB").getElementById(button.attr("popovertarget"));

        assertTrue(tip.text().startsWith("Dermis The thick middle layer of skin"), tip.text());
    }

    @Test
    void spanishPageSpeaksSpanish() {
        assertEquals(
                "Ir al contenido principal", page("benefits es").select(".skip").text());
    }

    @Test
    void scriptsAreSmall() {
        Map<String, ThemeAsset> assets =
                ThemeAssets.of(Themes.clinic(DIAGNOSTICS), DIAGNOSTICS).byPath();

        int bytes = List.of("assets/page.js", "assets/search.js", "components/timeline.js").stream()
                .mapToInt(path -> assets.get(path).bytes().length)
                .sum();
        assertTrue(bytes < 10_000, bytes + " bytes");
    }

    private static List<String> landmarks(Document page) {
        return page.select("body > *").stream()
                .map(Element::tagName)
                .filter(tag -> !tag.equals("a") && !tag.equals("aside"))
                .toList();
    }

    private static Document page(String name) {
        return Jsoup.parse(PAGES.get(name));
    }
}
