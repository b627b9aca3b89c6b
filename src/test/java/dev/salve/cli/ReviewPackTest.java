package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPackTest {
    private static final String RISKS = "content/light-therapy/risks.md";
    private static final String SIGN = "review sign light-therapy/risks --by dr-lee --date 2026-11-20";

    @TempDir
    private Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));
    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void makeSite() {
        site = SiteFixture.of("diagnostics/base", folder);
        salve = new CommandLineFixture(folder);
    }

    private Document pack() throws IOException {
        assertEquals(0, salve.type("review pack light-therapy/risks --to packs --date 2026-11-21"), salve::err);
        assertEquals("Written:\n  packs/light-therapy/risks.html\n", salve.out());
        return Jsoup.parse(Files.readString(folder.resolve("packs/light-therapy/risks.html")));
    }

    private static String section(Document pack, String id) {
        StringBuilder text = new StringBuilder();
        Element next = pack.getElementById(id).nextElementSibling();
        while (next != null && !next.tagName().equals("h2")) {
            text.append(next.text()).append('\n');
            next = next.nextElementSibling();
        }
        return text.toString();
    }

    @Test
    void packIsOneValidFileThatAsksForNoOther() throws IOException {
        Document pack = pack();
        String html = Files.readString(folder.resolve("packs/light-therapy/risks.html"));
        assertEquals(List.of(), new HtmlValidator().problems(html));
        assertEquals(
                0,
                pack.select("script, link, img, iframe, [src], form, style:containsData(url)")
                        .size());
        assertTrue(pack.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
        assertTrue(pack.select("[href]").eachAttr("href").stream().allMatch(href -> href.startsWith("#")));
    }

    @Test
    void everyLineHasTheNumberThatTheDifferenceGivesIt() throws IOException {
        Document pack = pack();
        assertEquals(
                "Red skin Sources: 1",
                pack.select("#line-11 div > span:not(.marker)").text());
        assertEquals("One day.", pack.select("#line-14 div > span[lang]").text());
        assertEquals("line 12", pack.select("#line-14 .line").text());
        assertEquals("warning-signs.md, line 3", pack.select("#line-6 .line").text());
    }

    @Test
    void changesSinceTheSignatureAreMarkedInWords() throws IOException {
        salve.type(SIGN);
        site.replacing(RISKS, "One day.", "Two days.");
        Document pack = pack();
        assertEquals(
                "Taken out risk, lasts One day.", pack.select("li.removed div").text());
        assertEquals("New risk, lasts Two days.", pack.select("li.added div").text());
        assertTrue(pack.select(".note").text().contains("That signature no longer holds. 1 line has changed since"));
    }

    @Test
    void wordsThatStayInAChangedLineAreNotMarked() throws IOException {
        salve.type(SIGN);
        site.replacing(RISKS, "pink, or darker on brown", "red, or darker on brown");
        Document pack = pack();
        assertEquals(List.of("pink,"), pack.select("li.removed del").eachText());
        assertEquals(List.of("red,"), pack.select("li.added ins").eachText());
    }

    @Test
    void claimsFactsRisksProblemsAndTheCommandStandInIt() throws IOException {
        site.replacing(RISKS, "    sources: [skin-guideline]\n", "");
        site.replacing(RISKS, "review: { by: dr-lee, on: 2026-10-01, next: 2028-09-01 }\n", "");
        Document pack = pack();
        assertTrue(section(pack, "claims").contains("risk, rare, serious A burn none named"), pack.text());
        assertTrue(section(pack, "facts").contains("redness-rate about 10 in 100 people"), pack.text());
        assertTrue(section(pack, "risks").contains("Red skin common about 10 in 100 people"), pack.text());
        assertTrue(section(pack, "risks").contains("A burn rare, serious no figure given"), pack.text());
        assertTrue(section(pack, "problems").contains("no clinician's review of this article is stated"), pack.text());
        assertEquals(
                "salve review sign light-therapy/risks --by YOUR-ID",
                pack.select("pre").text());
    }

    @Test
    void packOfADraftSaysThatItCannotBeSignedYet() throws IOException {
        site.replacing(RISKS, "kind: risks", "kind: risks\ndraft: true");
        assertTrue(section(pack(), "sign").contains("It can't be signed yet: this article is a draft."));
    }

    @Test
    void wordsOfAnAuthorAreNeverMarkup() throws IOException {
        site.replacing(RISKS, "title: Risks of light therapy", "title: Risks <script>alert(1)</script>");
        assertFalse(pack().outerHtml().contains("<script"));
    }

    @Test
    void allArticlesGetAPackEachInTheirLanguages() throws IOException {
        assertEquals(0, salve.type("review pack --all --to packs"), salve::err);
        try (Stream<Path> files = Files.walk(folder.resolve("packs")).filter(Files::isRegularFile)) {
            List<String> names = files.map(
                            file -> folder.resolve("packs").relativize(file).toString())
                    .sorted()
                    .toList();
            assertTrue(names.containsAll(List.of("index.html", "light-therapy/index.es.html")), names.toString());
            assertFalse(names.stream().anyMatch(name -> name.contains("warning-signs")), names.toString());
        }
    }

    @Test
    void packsDoNotGoIntoTheFoldersOfTheSite() {
        for (String taken : List.of("content/packs", "site", ".")) {
            assertEquals(2, salve.type("review pack light-therapy/risks --to " + taken), taken);
        }
        assertEquals(2, salve.type("review pack"));
        assertEquals(2, salve.type("review pack light-therapy/risks --all"));
    }
}
