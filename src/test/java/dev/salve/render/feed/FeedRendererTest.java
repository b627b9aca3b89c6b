package dev.salve.render.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.Kind;
import dev.salve.model.content.Person;
import dev.salve.model.site.PageType;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FeedRendererTest {
    private final HandMadeSite site = new HandMadeSite();

    @Test
    void entryHasAddressDatesAuthorAndSummary() {
        site.person(new Person("team", "Editorial team", "Writers", null, null, HandMadeSite.FILE.whole()))
                .page(HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
                        .title("Risks & benefits <both>")
                        .description("What may go wrong.")
                        .authors("team")
                        .published("2026-11-10")
                        .updated("2026-11-18"));

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
                <id>https://clinic.example/feed.xml</id><title>Alder Quay</title>\
                <updated>2026-11-18T00:00:00Z</updated>\
                <link rel="self" type="application/atom+xml" href="https://clinic.example/feed.xml"/>\
                <link rel="alternate" href="https://clinic.example/"/>\
                <author><name>Alder Quay Clinic</name></author>
                <entry><id>https://clinic.example/peel/risks/</id><title>Risks &amp; benefits &lt;both&gt;</title>\
                <link rel="alternate" href="https://clinic.example/peel/risks/"/>\
                <updated>2026-11-18T00:00:00Z</updated><published>2026-11-10T00:00:00Z</published>\
                <author><name>Editorial team</name></author><summary>What may go wrong.</summary></entry>
                </feed>
                """, feed("feed.xml"));
    }

    @Test
    void newestTwentyComeFirstAndTiesGoByAddress() {
        for (int day = 1; day <= 25; day++) {
            site.page(article("p%02d".formatted(day)).updated("2026-01-%02d".formatted(day)));
        }
        site.page(article("a-tie").updated("2026-01-25"));

        List<String> expected = new ArrayList<>(List.of("a-tie"));
        for (int day = 25; day > 6; day--) {
            expected.add("p%02d".formatted(day));
        }
        assertEquals(expected, entries(feed("feed.xml")));
    }

    @Test
    void articleWithoutADateAndHomePageAndGeneratedPagesAreNoNews() {
        site.page(article("undated"))
                .page(HandMadePage.article(PageType.HOME, "", "index", Kind.PAGE)
                        .updated("2026-01-01"))
                .page(HandMadePage.of(PageType.GLOSSARY, "glossary/"));

        assertEquals(List.of(), entries(feed("feed.xml")));
        assertTrue(feed("feed.xml").contains("<updated>1970-01-01T00:00:00Z</updated>"));
    }

    @Test
    void eachLanguageHasAFeedOfItsOwn() {
        site.languages("en-GB", "es")
                .page(article("about").updated("2026-01-01"))
                .page(HandMadePage.article(PageType.PLAIN, "es/about/", "about", Kind.PAGE)
                        .language("es")
                        .updated("2026-01-02"));

        assertEquals(
                Set.of("feed.xml", "es/feed.xml"),
                site.render(new FeedRenderer()).keySet());
        assertEquals(List.of("about"), entries(feed("feed.xml")));
        assertEquals(List.of("es/about"), entries(feed("es/feed.xml")));
        assertTrue(feed("es/feed.xml").contains("<link rel=\"alternate\" href=\"https://clinic.example/es/\"/>"));
    }

    @Test
    void demonstrationSaysSo() {
        String notice = "<subtitle>Demonstration content. Not medical advice. Not reviewed by a clinician.</subtitle>";
        assertFalse(feed("feed.xml").contains("<subtitle>"));

        site.demonstration();

        assertTrue(feed("feed.xml").contains(notice));
    }

    private static HandMadePage article(String name) {
        return HandMadePage.article(PageType.PLAIN, name + "/", name, Kind.PAGE);
    }

    private String feed(String path) {
        return site.render(new FeedRenderer()).get(path);
    }

    private static List<String> entries(String feed) {
        return Pattern.compile("<entry><id>https://clinic.example/(.*?)/</id>")
                .matcher(feed)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
