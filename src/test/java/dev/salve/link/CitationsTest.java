package dev.salve.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of citations and the list of references of a page. */
class CitationsTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithReferences() {
        site = SiteFixture.small(folder)
                .withFile("content/references.yaml", """
                        - { id: one, type: book, title: Alpha, issued: 2001 }
                        - { id: two, type: book, title: Beta, issued: 2002 }
                        - { id: three, type: book, title: Gamma, issued: 2025 }
                        """)
                .withPage("content/about.md", "page", "[@one; @two; @three]");
    }

    /** The numbers printed in the text, in order. */
    private static List<String> numbers(String html) {
        return Pattern.compile("class=\"cite\"[^>]*>.*?\\[([^\\]]*)\\]")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The titles in the list of references. */
    private static List<String> references(String html) {
        return Pattern.compile("<i>(Alpha|Beta|Gamma)</i>")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String page(String text) {
        SiteFixture.Built built =
                site.withPage("content/peel/risks.md", "risks", text).build();
        assertEquals(List.of(), built.problems());
        return built.main("peel/risks/index.html");
    }

    @Test
    void referencesAreNumberedWhereTheyAreFirstCited() {
        String html = page("A [@two]. B [@one, p. 3]. C [@two; @three].");
        assertEquals(List.of("1", "2, p. 3", "1", "3"), numbers(html));
        assertEquals(List.of("Beta", "Alpha", "Gamma"), references(html));
    }

    @Test
    void everyPageCountsAnew() {
        page("A [@three].");
        assertEquals(List.of("1", "2", "3"), numbers(site.build().main("about/index.html")));
        assertEquals(List.of("1"), numbers(site.build().main("peel/risks/index.html")));
    }

    @Test
    void sharedPartAndDataAreCountedWhereTheyStand() {
        site.withFile("content/shared/part.md", "In the part [@three].\n").withFile("content/peel/risks.md", """
                        ---
                        title: Risks
                        kind: risks
                        risks:
                          - name: Redness
                            group: common
                            text: Text [@two].
                            sources: [three]
                        ---

                        First [@one].

                        ::risks

                        ::include{file=../shared/part.md}

                        Last [@two].
                        """);
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        String html = built.main("peel/risks/index.html");
        assertEquals(List.of("1", "2", "3", "3", "2"), numbers(html));
        assertEquals(List.of("Alpha", "Beta", "Gamma"), references(html));
    }

    @Test
    void everyWayBackLeadsToAPlaceOnThePage() {
        String html = page("A [@two]. B [@one]. C [@two].");
        List<String> ways = Pattern.compile("href=\"#(s-cite-[^\"]*)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(3, ways.size(), html);
        ways.forEach(way -> assertTrue(html.contains("id=\"" + way + "\""), way));
    }

    @Test
    void answerOnThePageOfQuestionsIsNumberedThere() {
        page("A [@one].\n\n:::question[Why?]\nBecause [@two].\n:::");
        String html = site.build().main("peel/faq/index.html");
        assertEquals(List.of("1"), numbers(html));
        assertEquals(List.of("Beta"), references(html));
    }

    @Test
    void pageThatCitesNothingHasNoReferences() {
        assertFalse(page("Nothing.").contains("s-references"));
    }
}
