package dev.salve.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Reference;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenderersTest {
    private final HandMadeSite site = new HandMadeSite()
            .staticFile("favicon.svg", "<svg/>")
            .page(HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE)
                    .updated("2026-01-01"));

    @Test
    void eachOutputIsMadeOnce() {
        Map<String, String> files = new TreeMap<>();
        Renderers.standard()
                .forEach(renderer -> site.render(renderer)
                        .forEach((path, text) -> files.merge(path, text, (a, b) -> {
                            throw new AssertionError(path + " is made by two renderers");
                        })));

        assertEquals(
                Set.of(
                        ".nojekyll",
                        "_headers",
                        "favicon.svg",
                        "feed.xml",
                        "robots.txt",
                        "search-documents.json",
                        "sitemap.xml"),
                files.keySet());
    }

    @Test
    void sameSiteGivesTheSameFiles() {
        for (Renderer renderer : Renderers.standard()) {
            assertEquals(site.render(renderer), site.render(renderer));
        }
    }

    @Test
    void onlyReferencesThatPagesOfTheLanguageCiteAreFormatted() {
        Reference cited = HandMadeSite.reference("cited", "book", "Skin");
        Reference unused = HandMadeSite.reference("unused", "no-such-type", "Hair");
        site.languages("en-GB", "es")
                .reference(cited)
                .reference(unused)
                .page(HandMadePage.of(PageType.GLOSSARY, "glossary/").references("cited"));
        Diagnostics diagnostics = new Diagnostics();
        Site built = site.build();
        RenderContext context = new RenderContext(built, file -> {}, diagnostics);

        assertEquals(
                Set.of("cited"),
                context.references(built.config().languages().get(0)).keySet());
        assertEquals(
                Set.of(), context.references(built.config().languages().get(1)).keySet());
        assertEquals(0, diagnostics.sorted().size());
    }

    @Test
    void referenceThatFailsInTwoLanguagesIsReportedOnce() {
        site.languages("en-GB", "es")
                .reference(HandMadeSite.reference("odd", "no-such-type", "Hair"))
                .page(HandMadePage.of(PageType.GLOSSARY, "glossary/").references("odd"))
                .page(HandMadePage.of(PageType.GLOSSARY, "es/glossary/")
                        .language("es")
                        .references("odd"));
        Diagnostics diagnostics = new Diagnostics();
        Site built = site.build();

        new RenderContext(built, file -> {}, diagnostics)
                .references(built.config().languages().get(1));

        assertEquals(1, diagnostics.sorted().size());
    }
}
