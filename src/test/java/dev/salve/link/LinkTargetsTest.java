package dev.salve.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link in content leads to. */
class LinkTargetsTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithTwoTreatments() {
        site = SiteFixture.small(folder)
                .withPage("content/laser/index.md", "treatment", "Another treatment.")
                .withPage("content/peel/risks.md", "risks", "## Warning signs\n\nText.\n\n## Öl {#oil}\n\nText.")
                .withPage("content/faq.md", "faq", ":::question[Why?]\nBecause.\n:::")
                .withFile("content/static/leaflet.pdf", "%PDF");
    }

    private SiteFixture.Built linking(String path, String target) {
        return site.withPage("content/" + path, "article", "[words](" + target + ")")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "risks.md, ../risks/",
        "./risks.md, ../risks/",
        "../peel/risks.md, ../risks/",
        "/peel/risks.md, ../risks/",
        "risks.md#warning-signs, ../risks/#warning-signs",
        "risks.md#oil, ../risks/#oil",
        "index.md, ../",
        "../laser/index.md, ../../laser/",
        "../index.md, ../../",
        "../faq.md, ../../faq/",
        "../glossary/, ../../glossary/",
        "../search/, ../../search/",
        "../static/leaflet.pdf, ../../leaflet.pdf",
        "../leaflet.pdf, ../../leaflet.pdf",
        "https://nhs.example/a?b=1#c, https://nhs.example/a?b=1#c",
        "tel:01632960123, tel:01632960123"
    })
    void linkIsSeenFromThePage(String target, String href) {
        site.withFile("content/glossary.yaml", "- { id: a, term: aa, auto-link: false, definition: An a. }\n");
        SiteFixture.Built built = linking("peel/more.md", target);
        assertEquals(List.of(), built.problems());
        String html = built.main("peel/more/index.html");
        assertTrue(html.contains("href=\"" + href + "\""), html);
    }

    @Test
    void anchorsOfQuestionsCardsAndPartsCanBeLinkedTo() {
        site.withFile("content/shared/part.md", "## In the part\n\nText.\n");
        site.withPage("content/peel/risks.md", "risks", """
                :::question[Does it hurt?]
                A little.
                :::

                :::care[Get help if:]{level=urgent}
                - it bleeds
                :::

                ::include{file=../shared/part.md}
                """);
        SiteFixture.Built built = site.withPage(
                        "content/peel/more.md",
                        "article",
                        "[a](risks.md#does-it-hurt) [b](risks.md#get-help-if) [c](risks.md#in-the-part)")
                .build();
        assertEquals(List.of(), built.problems());
    }

    @Test
    void anchorInASharedPartBelongsToThePageThatShowsIt() {
        site.withFile("content/shared/part.md", "See [above](#top-words) and [risks](../peel/risks.md).\n");
        site.withPage("content/peel/more.md", "article", "## Top words\n\n::include{file=../shared/part.md}");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        String html = built.main("peel/more/index.html");
        assertTrue(html.contains("href=\"#top-words\""), html);
        assertTrue(html.contains("href=\"../risks/\""), html);
    }

    @Test
    void oneMistakeInASharedPartIsReportedOnce() {
        site.withFile("content/shared/part.md", "See [risks](../peel/risk.md).\n")
                .withPage("content/peel/more.md", "article", "::include{file=../shared/part.md}")
                .withPage("content/peel/most.md", "article", "::include{file=../shared/part.md}");
        assertEquals(
                List.of("link/broken content/shared/part.md:1:13"), site.check().places());
    }

    @Test
    void linkInAnAnswerLeadsRightFromThePageOfQuestionsToo() {
        site.withPage("content/peel/more.md", "article", ":::question[Is it safe?]\nSee [risks](risks.md).\n:::");
        SiteFixture.Built built = site.build();
        assertTrue(built.main("peel/more/index.html").contains("href=\"../risks/\""));
        assertTrue(built.main("peel/faq/index.html").contains("href=\"../risks/\""));
        assertTrue(built.main("faq/index.html").contains("href=\"../peel/risks/\""));
    }

    @Test
    void linkToAnUntranslatedPageLeadsToTheFirstLanguageAndSaysSo() {
        site.replacing("content/site.yaml", "[en-GB]", "[en-GB, es]")
                .withPage("content/peel/index.es.md", "treatment", "Un tratamiento. [Riesgos](risks.md)");
        SiteFixture.Built built = site.build();
        assertEquals(List.of("link/untranslated content/peel/index.es.md:6:27"), built.places());
        String html = built.main("es/peel/index.html");
        assertTrue(html.contains("href=\"../../peel/risks/\""), html);
        assertTrue(html.contains("hreflang=\"en-GB\""), html);
    }

    @Test
    void linkToATranslatedPageStaysInItsLanguage() {
        site.replacing("content/site.yaml", "[en-GB]", "[en-GB, es]")
                .withPage("content/peel/risks.es.md", "risks", "Riesgos.")
                .withPage("content/peel/index.es.md", "treatment", "Un tratamiento. [Riesgos](risks.md)");
        SiteFixture.Built built = site.build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.main("es/peel/index.html").contains("href=\"risks/\""));
    }

    @ParameterizedTest
    @CsvSource({"draft: true", "published: 2026-11-21", "expires: 2026-11-20"})
    void linkToAPageThatIsNotThereIsPlainText(String key) {
        site.withFile("content/peel/risks.md", "---\ntitle: R\nkind: risks\n" + key + "\n---\n\nText.\n");
        SiteFixture.Built built = linking("peel/more.md", "risks.md");
        assertTrue(built.report().published(), () -> built.problems().toString());
        assertEquals(1, built.problems().size(), built.problems().toString());
        String html = built.main("peel/more/index.html");
        assertTrue(html.contains("<p>words</p>"), html);
    }

    @Test
    void linkToAnUnreadableArticleIsNotReportedAsWell() {
        site.withFile("content/peel/risks.md", "No front matter.\n");
        assertEquals(
                List.of("front-matter/missing content/peel/risks.md:1:1"),
                linking("peel/more.md", "risks.md#anything").places());
    }
}
