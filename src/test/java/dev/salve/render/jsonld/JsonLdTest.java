package dev.salve.render.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Person;
import dev.salve.model.content.Reference;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Signature;
import dev.salve.model.content.Suitability;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SignOff;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.testing.HandMadeBody;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {
    private static final Person REVIEWER =
            new Person("dr-lee", "Dr Ada Lee", "Dermatologist", "GMC 1234567", null, HandMadeSite.FILE.whole());

    private final HandMadeBody riskText =
            HandMadeBody.of("Marks that last ").fact("marks", "3 months").html(".");
    private final HandMadeBody who = HandMadeBody.of("form <em>keloid</em> scars");
    private final HandMadeBody definition = HandMadeBody.of("What holds skin together.");
    private final HandMadeBody question = HandMadeBody.of("Does it hurt?");
    private final HandMadeBody answer = HandMadeBody.of("<p>Before.</p>\n");
    private final HandMadeSite fixture = new HandMadeSite();

    private @Nullable Site made;

    private Site site() {
        Site site = made;
        if (site == null) {
            site = make();
            made = site;
        }
        return site;
    }

    private Site make() {
        Risks risks = new Risks(
                HandMadeSite.FILE.whole(),
                List.of(risk("Dark marks", true, riskText), risk("Redness </script>", false, null)));
        Suitability suitability = new Suitability(
                HandMadeSite.FILE.whole(),
                List.of(
                        item(who, Suitability.Level.NEVER),
                        item(HandMadeBody.of("have a cold"), Suitability.Level.WAIT),
                        item(HandMadeBody.of("take aspirin"), Suitability.Level.ASK)));
        int start = answer.length();
        answer.html("<p>A little, for ")
                .fact("session", "30 to 60 minutes")
                .citation("hou")
                .html(".</p>\n")
                .question(start);
        SitePage procedure = article("procedure", Kind.PROCEDURE)
                .description("How it is done.")
                .text(answer)
                .build();
        return fixture.person(REVIEWER)
                .reference(HandMadeSite.reference(
                        "hou", "article-journal", "A review", new Reference.Field("DOI", "10.1/x")))
                .reference(HandMadeSite.reference(
                        "fda", "webpage", "Devices", new Reference.Field("URL", "https://fda.example/")))
                .reference(HandMadeSite.reference("cfr", "regulation", "A rule"))
                .term(HandMadeSite.term("collagen", "collagen", definition))
                .question(new FaqEntry(
                        procedure, answer.body(), answer.lastMention(), question.body(), "hurt", "Does it hurt?"))
                .pages(procedure)
                .page(HandMadePage.of(PageType.HOME, "").title("Alder Quay"))
                .page(HandMadePage.article(PageType.TREATMENT, "peel/", "peel/index", Kind.TREATMENT)
                        .title("Chemical peel")
                        .description("For lists.")
                        .inShort(HandMadeBody.of("An acid takes off ")
                                .fact("depth", "0.1 mm")
                                .html(" of skin.")))
                .page(article("risks", Kind.RISKS)
                        .title("What may go wrong")
                        .description("Side effects.")
                        .text(HandMadeBody.of("<h2>Risks</h2>\n").data(risks).data(suitability))
                        .text(riskText)
                        .text(who)
                        .forWhom("Adults who think about a peel")
                        .authors("dr-lee")
                        .published("2026-11-10")
                        .updated("2026-11-18")
                        .sponsor("Skin Trust", "https://trust.example/")
                        .review("dr-lee", "2026-11-02", "2027-11-02")
                        .references("hou", "fda", "cfr"))
                .page(article("benefits", Kind.BENEFITS)
                        .text(HandMadeBody.of("<h2>Beside it</h2>\n").data(risks, true))
                        .text(riskText))
                .page(article("preparing", Kind.ARTICLE).description("What to do before."))
                .page(article("aftercare", Kind.AFTERCARE).description("What to do after."))
                .page(HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE)
                        .title("About us"))
                .page(HandMadePage.of(PageType.FAQ, "peel/faq/")
                        .title("Questions")
                        .folder("peel")
                        .text(answer)
                        .text(question))
                .page(HandMadePage.of(PageType.GLOSSARY, "glossary/")
                        .title("Glossary")
                        .text(definition))
                .page(HandMadePage.of(PageType.SEARCH, "search/").title("Search"))
                .page(HandMadePage.of(PageType.PERSON, "people/dr-lee/")
                        .title("Dr Ada Lee")
                        .person(REVIEWER))
                .page(HandMadePage.of(PageType.NOT_FOUND, "404.html").title("Page not found"))
                .page(HandMadePage.of(PageType.PRIVACY_REPORT, "privacy-report/")
                        .title("Privacy report"))
                .build();
    }

    @Test
    void everyClassAndPropertyOfEveryKindOfPageIsInTheVocabulary() {
        Set<PageType> seen = EnumSet.noneOf(PageType.class);
        List<String> unknown = new ArrayList<>();
        Site site = site();
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
        JsonNode page = node("peel/risks/", "MedicalWebPage");

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
        JsonNode sponsor = node("peel/risks/", "MedicalWebPage").get("sponsor");

        assertEquals("Organization", text(sponsor, "@type"));
        assertEquals("Skin Trust", text(sponsor, "name"));
        assertEquals("https://trust.example/", text(sponsor, "url"));
        assertFalse(node("peel/", "MedicalWebPage").has("sponsor"));
    }

    @Test
    void everybodyWhoSignedTheTextReviewedIt() {
        Signature first = signature("dr-lee", "Dr Ada Lee");
        Signature second = signature("dr-ojo", "Dr Ben Ojo");
        ArticleId risks = new ArticleId("peel/risks", "en-GB");
        Site signed =
                site().withSignOffs(Map.of(risks, new SignOff(HandMadeSite.FILE, List.of(first, second), 0, null)));
        Site changed =
                site().withSignOffs(Map.of(risks, new SignOff(HandMadeSite.FILE, List.of(first, second), 1, null)));

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
        JsonNode page = node("peel/risks/", "MedicalWebPage");

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
        fixture.demonstration();
        Site site = site();

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
    void overviewSaysHowTheTreatmentGoes() {
        JsonNode therapy = node("peel/", "MedicalTherapy");

        assertEquals("https://clinic.example/peel/#therapy", text(therapy, "@id"));
        assertEquals("Chemical peel", text(therapy, "name"));
        assertEquals("An acid takes off 0.1 mm of skin.", text(therapy, "description"));
        assertEquals("How it is done.", text(therapy, "howPerformed"));
        assertEquals("What to do before.", text(therapy, "preparation"));
        assertEquals("What to do after.", text(therapy, "followup"));
    }

    @Test
    void pageOfTheProcedureSaysItInItsOwnWords() {
        JsonNode therapy = node("peel/procedure/", "MedicalTherapy");

        assertEquals("How it is done.", text(therapy, "howPerformed"));
        assertFalse(therapy.has("preparation"));
        assertFalse(therapy.has("description"));
    }

    @Test
    void descriptionIsWhatStandsUnderTheHeading() {
        assertEquals("An acid takes off 0.1 mm of skin.", text(node("peel/", "MedicalWebPage"), "description"));
        assertEquals("Side effects.", text(node("peel/risks/", "MedicalWebPage"), "description"));
        assertFalse(node("people/dr-lee/", "WebPage").has("description"));
    }

    @Test
    void risksAreOutcomesWhereThePageShowsThem() {
        JsonNode therapy = node("peel/risks/", "MedicalTherapy");

        assertEquals("https://clinic.example/peel/#therapy", text(therapy, "@id"));
        JsonNode serious = therapy.get("seriousAdverseOutcome");
        assertEquals(1, serious.size());
        assertEquals("MedicalEntity", text(serious.get(0), "@type"));
        assertEquals("Dark marks", text(serious.get(0), "name"));
        assertEquals("Marks that last 3 months.", text(serious.get(0), "description"));
        assertEquals("Redness </script>", text(therapy.get("adverseOutcome").get(0), "name"));
        assertFalse(node("peel/", "MedicalTherapy").has("seriousAdverseOutcome"));
    }

    @Test
    void risksInShortAreOnlyNamed() {
        JsonNode serious = node("peel/benefits/", "MedicalTherapy")
                .get("seriousAdverseOutcome")
                .get(0);

        assertEquals("Dark marks", text(serious, "name"));
        assertFalse(serious.has("description"));
    }

    @Test
    void reasonsNotToBeTreatedAreContraindicationsAndReasonsToAskAreNot() {
        JsonNode reasons = node("peel/risks/", "MedicalTherapy").get("contraindication");

        assertEquals("MedicalContraindication", text(reasons.get(0), "@type"));
        assertEquals(List.of("form keloid scars", "have a cold"), texts(reasons, "name"));
    }

    @Test
    void questionHasOneAnswerInTheWordsOfThePage() {
        JsonNode page = node("peel/faq/", "FAQPage");

        assertEquals(1, page.get("mainEntity").size());
        JsonNode asked = page.get("mainEntity").get(0);
        assertEquals("Question", text(asked, "@type"));
        assertEquals("Does it hurt?", text(asked, "name"));
        assertEquals("Answer", text(asked.get("acceptedAnswer"), "@type"));
        assertEquals("A little, for 30 to 60 minutes.", text(asked.get("acceptedAnswer"), "text"));
    }

    @Test
    void questionAskedTwiceStandsOnce() {
        Site site = site();
        fixture.question(site.faq().entries().get(0));
        Site twice = fixture.build();

        assertEquals(2, twice.faq().entries().size());
        assertEquals(
                1,
                graph(twice, page(twice, "peel/faq/")).get(0).get("mainEntity").size());
    }

    @Test
    void glossaryIsOneSetOfTermsWithStableAddresses() {
        JsonNode page = node("glossary/", "WebPage");
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
        Site site = site();
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
        Site site = site();
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
        fixture.specialty("Beauty");

        assertFalse(node("about/", "MedicalClinic").has("medicalSpecialty"));
    }

    @Test
    void everySourceOfThePageIsACitation() {
        JsonNode citations = node("peel/risks/", "MedicalWebPage").get("citation");

        assertEquals(List.of("ScholarlyArticle", "WebPage", "CreativeWork"), texts(citations, "@type"));
        assertEquals(List.of("A review", "Devices", "A rule"), texts(citations, "name"));
        assertEquals("https://doi.org/10.1/x", text(citations.get(0), "url"));
        assertEquals("https://fda.example/", text(citations.get(1), "url"));
        assertEquals("2020", text(citations.get(2), "datePublished"));
        assertFalse(node("peel/", "MedicalWebPage").has("citation"));
    }

    @Test
    void pagesThatAreNotAboutATreatmentAreNotMedicalPages() {
        assertEquals("About us", text(node("about/", "WebPage"), "name"));
        assertEquals("Alder Quay", text(node("", "WebSite"), "name"));
        assertEquals(
                "Dr Ada Lee",
                text(node("people/dr-lee/", "WebPage").get("about").get(0), "name"));
    }

    @Test
    void noWordsCanLeaveTheScriptElement() {
        Site site = site();
        String data = JsonLd.of(site, page(site, "peel/risks/")).text();

        assertFalse(data.contains("<"), data);
        assertTrue(data.contains("Redness \\u003c/script>"), data);
    }

    private JsonNode node(String url, String type) {
        Site site = site();
        return graph(site, page(site, url)).stream()
                .filter(node -> text(node, "@type").equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " on /" + url));
    }

    private static SitePage page(Site site, String url) {
        return site.pages().stream()
                .filter(page -> page.url().path().equals(url))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> graph(Site site, SitePage page) {
        JsonNode root = JsonMapper.shared().readTree(JsonLd.of(site, page).text());
        assertEquals("https://schema.org", text(root, "@context"));
        return root.get("@graph").valueStream().collect(Collectors.toList());
    }

    private static String text(JsonNode node, String property) {
        return node.get(property).asString();
    }

    private static List<String> texts(JsonNode nodes, String property) {
        return nodes.valueStream().map(node -> text(node, property)).toList();
    }

    private static HandMadePage article(String name, Kind kind) {
        return HandMadePage.article(PageType.ARTICLE, "peel/" + name + "/", "peel/" + name, kind);
    }

    private static Risks.Risk risk(String name, boolean serious, @Nullable HandMadeBody text) {
        return new Risks.Risk(
                name,
                Risks.Group.COMMON,
                serious,
                null,
                null,
                null,
                text == null ? null : text.body(),
                List.of(),
                HandMadeSite.FILE.whole());
    }

    private static Suitability.Item item(HandMadeBody who, Suitability.Level level) {
        return new Suitability.Item(who.body(), level, null, List.of(), HandMadeSite.FILE.whole());
    }
}
