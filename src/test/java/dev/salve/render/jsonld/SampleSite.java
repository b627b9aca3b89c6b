package dev.salve.render.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.model.content.Kind;
import dev.salve.model.content.Person;
import dev.salve.model.content.Reference;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Suitability;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.testing.HandMadeBody;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up site with a page of every type, and ways to ask for the data on its pages. */
final class SampleSite {
    private static final Person REVIEWER =
            new Person("dr-lee", "Dr Ada Lee", "Dermatologist", "GMC 1234567", null, HandMadeSite.FILE.whole());

    private final HandMadeBody riskText =
            HandMadeBody.of("Marks that last ").fact("marks", "3 months").html(".");
    private final HandMadeBody who = HandMadeBody.of("form <em>keloid</em> scars");
    private final HandMadeBody definition = HandMadeBody.of("What holds skin together.");
    private final HandMadeBody question = HandMadeBody.of("Does it hurt?");
    private final HandMadeBody answer = HandMadeBody.of("<p>Before.</p>\n");
    final HandMadeSite fixture = new HandMadeSite();

    private @Nullable Site made;

    /** The site, made when first asked for: a test may change the fixture before. */
    Site site() {
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

    /** The first thing of a type in the data of a page. */
    JsonNode node(String url, String type) {
        Site site = site();
        return graph(site, page(site, url)).stream()
                .filter(node -> text(node, "@type").equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " on /" + url));
    }

    static SitePage page(Site site, String url) {
        return site.pages().stream()
                .filter(page -> page.url().path().equals(url))
                .findFirst()
                .orElseThrow();
    }

    /** All things in the data of a page. */
    static List<JsonNode> graph(Site site, SitePage page) {
        JsonNode root = JsonMapper.shared().readTree(JsonLd.of(site, page).text());
        assertEquals("https://schema.org", text(root, "@context"));
        return root.get("@graph").valueStream().collect(Collectors.toList());
    }

    static String text(JsonNode node, String property) {
        return node.get(property).asString();
    }

    static List<String> texts(JsonNode nodes, String property) {
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
