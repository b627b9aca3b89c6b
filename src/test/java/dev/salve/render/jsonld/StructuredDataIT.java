package dev.salve.render.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.language.Language;
import dev.salve.language.Languages;
import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structured data of the demonstration site, page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructuredDataIT {
    /** What is an address, a code or a day rather than words. */
    private static final Set<String> NOT_WORDS = Set.of(
            "@context",
            "@id",
            "@type",
            "url",
            "item",
            "inLanguage",
            "cssSelector",
            "medicalSpecialty",
            "procedureType",
            "termCode");

    private SiteFixture.Built built;
    private List<String> pages;

    @BeforeAll
    void buildTheDemonstration(@TempDir Path folder) {
        SiteFixture.in(folder.resolve("content")).withFolder(Path.of("content"));
        built = SiteFixture.in(folder).build();
        assertTrue(built.report().published(), () -> built.problems().toString());
        pages = built.files().stream()
                .filter(path -> path.endsWith("/index.html") || path.equals("index.html"))
                .filter(path -> !built.file(path).contains("http-equiv=\"refresh\""))
                .toList();
    }

    @Test
    void whatMachinesAreToldPeopleCanRead() {
        List<String> hidden = new ArrayList<>();
        for (String path : pages) {
            Document page = Jsoup.parse(built.file(path));
            JsonNode data = data(page);
            page.select("script, .cite, .tip").remove();
            Language language = Languages.of(page.select("html").attr("lang")).orElseThrow();
            collect(path, language, data, folded(page.body().text()), hidden);
        }

        assertEquals(List.of(), hidden);
    }

    @Test
    void noPageClaimsAReview() {
        assertTrue(pages.size() > 20, pages.toString());
        for (String path : pages) {
            assertFalse(built.file(path).contains("lastReviewed"), path);
        }
    }

    private static JsonNode data(Document page) {
        return JsonMapper.shared()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
    }

    private static void collect(String path, Language language, JsonNode node, String text, List<String> hidden) {
        node.properties().forEach(property -> {
            boolean isWords = !NOT_WORDS.contains(property.getKey())
                    && property.getValue().isString();
            if (isWords && !text.contains(folded(asRead(property.getValue().asString(), language)))) {
                hidden.add(path + ": " + property.getKey() + ": "
                        + property.getValue().asString());
            }
        });
        node.forEach(child -> collect(path, language, child, text, hidden));
    }

    /** Days stand on a page in the words of its language. */
    private static String asRead(String value, Language language) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? language.date(LocalDate.parse(value)) : value;
    }

    /** Letters and digits alone: marks and spaces differ where markup stands between words. */
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
