package dev.salve.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.Kind;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.testing.HandMadeBody;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchRendererTest {
    private static final String WORDS = "Skin heals in a few days when it is kept clean, dry and well out of the sun. ";

    private final HandMadeBody definition =
            HandMadeBody.of("What holds ").fact("layers", "2 layers").html(" of skin together.");
    private final GlossaryTerm collagen = HandMadeSite.term("collagen", "collagen", definition, "collagen fibre");
    private final HandMadeSite site = new HandMadeSite();

    @Test
    void pageIsFoundByItsTitleHeadingsSummaryAndTermsUnderAllTheirNames() {
        HandMadeBody body =
                HandMadeBody.of("<p>New ").term("collagen", collagen).html(".</p>\n");
        site.page(HandMadePage.article(PageType.ARTICLE, "peel/benefits/", "peel/benefits", Kind.BENEFITS)
                .title("What \"may\" get better")
                .description("What to hope for.")
                .heading("Scars")
                .heading("Lines")
                .text(body));

        assertEquals("""
                {"documents":[{"kind":"Page","href":"peel/benefits/","title":"What \\"may\\" get better",\
                "summary":"What to hope for.","headings":["Scars","Lines"],\
                "terms":["collagen","collagen fibre"]}]}""", documents("search-documents.json"));
    }

    @Test
    void questionLeadsToItsPlaceInItsArticle() {
        HandMadeBody body = HandMadeBody.of("<p>Before.</p>\n");
        int start = body.length();
        body.html("<p>For ").fact("redness", "1 to 3 days").html(".</p>\n").question(start);
        SitePage page = HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
                .title("What may go wrong")
                .text(body)
                .build();
        site.pages(page).question(entry(page, body, "How long am I red?"));

        assertTrue(documents("search-documents.json").endsWith("""
                                ,{"kind":"Question","href":"peel/risks/#q","title":"How long am I red?",\
                                "summary":"For 1 to 3 days.","place":"What may go wrong"}]}"""), documents("search-documents.json"));
    }

    @Test
    void articleSaysToWhichTreatmentItBelongs() {
        site.page(HandMadePage.article(PageType.TREATMENT, "peel/", "peel/index", Kind.TREATMENT)
                        .title("Chemical peel"))
                .page(HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS));

        String documents = documents("search-documents.json");

        assertTrue(documents.contains("\"title\":\"Chemical peel\",\"summary\":\"\"}"), documents);
        assertTrue(documents.contains("\"summary\":\"\",\"place\":\"Chemical peel\"}"), documents);
    }

    @Test
    void longAnswerIsCutBetweenWords() {
        HandMadeBody body = HandMadeBody.of("<p>" + WORDS.repeat(5) + "</p>\n").question(0);
        SitePage page = HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
                .text(body)
                .build();
        site.pages(page).question(entry(page, body, "When?"));

        String cut = WORDS.repeat(2) + "Skin heals in a few days when it is kept…";
        assertTrue(documents("search-documents.json").contains("\"summary\":\"" + cut + "\""));
    }

    @Test
    void termLeadsToItsPlaceInTheGlossary() {
        HandMadePage glossary = HandMadePage.of(PageType.GLOSSARY, "glossary/").title("Glossary");
        site.page(glossary.text(definition)).term(collagen);

        assertTrue(documents("search-documents.json").endsWith("""
                                ,{"kind":"Word explained","href":"glossary/#collagen","title":"collagen",\
                                "summary":"What holds 2 layers of skin together.","aliases":["collagen fibre"]}]}"""), documents("search-documents.json"));
    }

    @Test
    void searchAndNotFoundPagesAreNotFound() {
        site.page(HandMadePage.of(PageType.SEARCH, "search/")).page(HandMadePage.of(PageType.NOT_FOUND, "404.html"));

        assertEquals("{\"documents\":[]}", documents("search-documents.json"));
    }

    @Test
    void eachLanguageHasDocumentsOfItsOwn() {
        site.languages("en-GB", "es")
                .page(HandMadePage.of(PageType.HOME, "").title("Home"))
                .page(HandMadePage.of(PageType.HOME, "es/").language("es").title("Inicio"));

        assertEquals(
                Set.of("search-documents.json", "es/search-documents.json"),
                site.render(new SearchRenderer()).keySet());
        assertTrue(documents("search-documents.json").contains("Home"));
        assertTrue(documents("es/search-documents.json").contains("\"href\":\"es/\",\"title\":\"Inicio\""));
    }

    @Test
    void articleOfUsualSizeTakesLessThanFiveKilobytes() {
        HandMadePage page = HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
                .description(WORDS.repeat(2));
        HandMadeBody body = HandMadeBody.of("<p>");
        for (int i = 0; i < 12; i++) {
            page.heading("A heading of several words, number " + i);
            String word = "term number " + i;
            body.term(word, HandMadeSite.term("t" + i, word, HandMadeBody.of(WORDS), word + " again", "alias " + i));
        }
        page.text(body);
        SitePage built = page.build();
        site.pages(built);
        for (int i = 0; i < 6; i++) {
            HandMadeBody answer =
                    HandMadeBody.of("<p>" + WORDS.repeat(8) + "</p>").question(0);
            site.question(entry(built, answer, "Is this question number " + i + " of the usual length?"));
        }

        int bytes = documents("search-documents.json").getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes > 1_000 && bytes < 5_000, bytes + " bytes");
    }

    private static FaqEntry entry(SitePage page, HandMadeBody body, String question) {
        return new FaqEntry(
                page, body.body(), body.lastMention(), HandMadeBody.of(question).body(), "q", question);
    }

    private String documents(String path) {
        return site.render(new SearchRenderer()).get(path);
    }
}
