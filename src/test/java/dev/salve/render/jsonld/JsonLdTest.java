package dev.salve.render.jsonld;

import static dev.salve.render.jsonld.SampleSite.graph;
import static dev.salve.render.jsonld.SampleSite.page;
import static dev.salve.render.jsonld.SampleSite.text;
import static dev.salve.render.jsonld.SampleSite.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Signature;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SignOff;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.testing.HandMadeSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonLdTest {
    private final SampleSite sample = new SampleSite();

    @Test
    void everyClassAndPropertyOfEveryKindOfPageIsInTheVocabulary() {
        Set<PageType> seen = EnumSet.noneOf(PageType.class);
        List<String> unknown = new ArrayList<>();
        Site site = sample.site();
        for (SitePage page : site.pages()) {
            seen.add(page.type());
            graph(site, page).forEach(node -> check(node, unknown));
        }

        assertEquals(List.of(), unknown);
        assertEquals(EnumSet.allOf(PageType.class), seen);
    }

    private static void check(JsonNode node, List<String> unknown) {
        if (node.isObject() && node.has("@type")) {
            String type = node.get("@type").asString();
            if (!Vocabulary.CURRENT.knows(type)) {
                unknown.add(type);
            }
            node.propertyNames().stream()
                    .filter(name -> !name.startsWith("@") && !Vocabulary.CURRENT.allows(type, name))
                    .forEach(name -> unknown.add(type + "." + name));
        }
        node.forEach(child -> check(child, unknown));
    }

    @Test
    void articleIsAMedicalPageForPatients() {
        JsonNode page = sample.node("peel/risks/", "MedicalWebPage");

        assertEquals("https://clinic.example/peel/risks/", text(page, "url"));
        assertEquals("What may go wrong", text(page, "name"));
        assertEquals("Side effects.", text(page, "description"));
        assertEquals("en-GB", text(page, "inLanguage"));
        assertEquals("2026-11-10", text(page, "datePublished"));
        assertEquals("2026-11-18", text(page, "dateModified"));
        assertEquals("Patient", text(page.get("medicalAudience"), "@type"));
        assertEquals("Adults who think about a peel", text(page.get("medicalAudience"), "audienceType"));
        assertEquals("WebPageElement", text(page.get("mainContentOfPage"), "@type"));
        assertEquals("main", text(page.get("mainContentOfPage"), "cssSelector"));
        assertEquals("https://clinic.example/#clinic", text(page.get("publisher"), "@id"));
        assertEquals("https://clinic.example/peel/#therapy", text(page.get("about"), "@id"));
    }

    @Test
    void sponsorIsAnOrganisation() {
        JsonNode sponsor = sample.node("peel/risks/", "MedicalWebPage").get("sponsor");

        assertEquals("Organization", text(sponsor, "@type"));
        assertEquals("Skin Trust", text(sponsor, "name"));
        assertEquals("https://trust.example/", text(sponsor, "url"));
        assertFalse(sample.node("peel/", "MedicalWebPage").has("sponsor"));
    }

    @Test
    void everybodyWhoSignedTheTextReviewedIt() {
        Signature first = signature("dr-lee", "Dr Ada Lee");
        Signature second = signature("dr-ojo", "Dr Ben Ojo");
        ArticleId risks = new ArticleId("peel/risks", "en-GB");
        Site signed = sample.site()
                .withSignOffs(Map.of(risks, new SignOff(HandMadeSite.FILE, List.of(first, second), 0, null)));
        Site changed = sample.site()
                .withSignOffs(Map.of(risks, new SignOff(HandMadeSite.FILE, List.of(first, second), 1, null)));

        assertEquals(List.of("Dr Ada Lee", "Dr Ben Ojo"), texts(reviewers(signed), "name"));
        assertEquals(List.of("Dr Ada Lee"), texts(reviewers(changed), "name"));
    }

    private static JsonNode reviewers(Site site) {
        return graph(site, page(site, "peel/risks/")).get(0).get("reviewedBy");
    }

    private static Signature signature(String id, String name) {
        LocalDate day = LocalDate.parse("2026-11-02");
        return new Signature(id, name, "Dermatologist", "GMC 1234567", day, day.plusYears(1), "0.1.0");
    }

    @Test
    void reviewedArticleNamesItsReviewerAndDay() {
        JsonNode page = sample.node("peel/risks/", "MedicalWebPage");

        assertEquals("2026-11-02", text(page, "lastReviewed"));
        JsonNode reviewer = page.get("reviewedBy").get(0);
        assertEquals("Person", text(reviewer, "@type"));
        assertEquals("Dr Ada Lee", text(reviewer, "name"));
        assertEquals("Dermatologist", text(reviewer, "jobTitle"));
        assertEquals("GMC 1234567", text(reviewer, "identifier"));
        assertEquals("https://clinic.example/people/dr-lee/", text(reviewer, "url"));
    }

    @Test
    void demonstrationClaimsNoReviewReviewerOrRegistration() {
        sample.fixture.demonstration();
        Site site = sample.site();

        for (SitePage page : site.pages()) {
            String data = JsonLd.of(site, page).text();
            assertFalse(data.contains("lastReviewed"), data);
            assertFalse(data.contains("reviewedBy"), data);
            assertFalse(data.contains("GMC 1234567"), data);
            assertFalse(data.contains("CQC 1-234"), data);
            assertFalse(data.contains("\"Person\""), data);
        }
    }

    @Test
    void descriptionIsWhatStandsUnderTheHeading() {
        assertEquals("An acid takes off 0.1 mm of skin.", text(sample.node("peel/", "MedicalWebPage"), "description"));
        assertEquals("Side effects.", text(sample.node("peel/risks/", "MedicalWebPage"), "description"));
        assertFalse(sample.node("people/dr-lee/", "WebPage").has("description"));
    }

    @Test
    void questionHasOneAnswerInTheWordsOfThePage() {
        JsonNode page = sample.node("peel/faq/", "FAQPage");

        assertEquals(1, page.get("mainEntity").size());
        JsonNode asked = page.get("mainEntity").get(0);
        assertEquals("Question", text(asked, "@type"));
        assertEquals("Does it hurt?", text(asked, "name"));
        assertEquals("Answer", text(asked.get("acceptedAnswer"), "@type"));
        assertEquals("A little, for 30 to 60 minutes.", text(asked.get("acceptedAnswer"), "text"));
    }

    @Test
    void questionAskedTwiceStandsOnce() {
        Site site = sample.site();
        sample.fixture.question(site.faq().entries().get(0));
        Site twice = sample.fixture.build();

        assertEquals(2, twice.faq().entries().size());
        assertEquals(
                1,
                graph(twice, page(twice, "peel/faq/")).get(0).get("mainEntity").size());
    }

    @Test
    void glossaryIsOneSetOfTermsWithStableAddresses() {
        JsonNode page = sample.node("glossary/", "WebPage");
        JsonNode set = page.get("mainEntity");

        assertEquals("DefinedTermSet", text(set, "@type"));
        JsonNode term = set.get("hasDefinedTerm").get(0);
        assertEquals("DefinedTerm", text(term, "@type"));
        assertEquals("collagen", text(term, "name"));
        assertEquals("What holds skin together.", text(term, "description"));
        assertEquals("collagen", text(term, "termCode"));
        assertEquals("https://clinic.example/glossary/#collagen", text(term, "url"));
        assertEquals(text(set, "@id"), text(term.get("inDefinedTermSet"), "@id"));
    }

    @Test
    void everyPageButHomeSaysWhereItStands() {
        Site site = sample.site();
        for (SitePage page : site.pages()) {
            List<JsonNode> lists = graph(site, page).stream()
                    .filter(node -> text(node, "@type").equals("BreadcrumbList"))
                    .toList();
            if (page.type() == PageType.HOME) {
                assertEquals(List.of(), lists);
            } else {
                JsonNode steps = lists.get(0).get("itemListElement");
                for (int i = 0; i < steps.size(); i++) {
                    assertEquals(i + 1, steps.get(i).get("position").asInt());
                }
                assertEquals("https://clinic.example/", text(steps.get(0), "item"));
                assertEquals("https://clinic.example/" + page.url().path(), text(steps.get(steps.size() - 1), "item"));
            }
        }
    }

    @Test
    void clinicIsOnEveryPageWithoutRatings() {
        Site site = sample.site();
        for (SitePage page : site.pages()) {
            JsonNode clinic = graph(site, page).stream()
                    .filter(node -> text(node, "@type").equals("MedicalClinic"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Alder Quay Clinic", text(clinic, "name"));
            assertEquals("14 Alder Quay, Exampleton", text(clinic, "address"));
            assertEquals("01632 960123", text(clinic, "telephone"));
            assertEquals("https://schema.org/Dermatology", text(clinic, "medicalSpecialty"));
            assertEquals("CQC 1-234", clinic.get("identifier").get(0).asString());
            assertFalse(clinic.has("aggregateRating") || clinic.has("review"));
        }
    }

    @Test
    void specialtyThatSchemaOrgDoesNotHaveIsNotClaimed() {
        sample.fixture.specialty("Beauty");

        assertFalse(sample.node("about/", "MedicalClinic").has("medicalSpecialty"));
    }

    @Test
    void everySourceOfThePageIsACitation() {
        JsonNode citations = sample.node("peel/risks/", "MedicalWebPage").get("citation");

        assertEquals(List.of("ScholarlyArticle", "WebPage", "CreativeWork"), texts(citations, "@type"));
        assertEquals(List.of("A review", "Devices", "A rule"), texts(citations, "name"));
        assertEquals("https://doi.org/10.1/x", text(citations.get(0), "url"));
        assertEquals("https://fda.example/", text(citations.get(1), "url"));
        assertEquals("2020", text(citations.get(2), "datePublished"));
        assertFalse(sample.node("peel/", "MedicalWebPage").has("citation"));
    }

    @Test
    void pagesThatAreNotAboutATreatmentAreNotMedicalPages() {
        assertEquals("About us", text(sample.node("about/", "WebPage"), "name"));
        assertEquals("Alder Quay", text(sample.node("", "WebSite"), "name"));
        assertEquals(
                "Dr Ada Lee",
                text(sample.node("people/dr-lee/", "WebPage").get("about").get(0), "name"));
    }

    @Test
    void noWordsCanLeaveTheScriptElement() {
        Site site = sample.site();
        String data = JsonLd.of(site, page(site, "peel/risks/")).text();

        assertFalse(data.contains("<"), data);
        assertTrue(data.contains("Redness \\u003c/script>"), data);
    }
}
