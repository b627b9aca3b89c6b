package dev.salve.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Reference;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenderContextTest {
    private final HandMadeSite site = new HandMadeSite();

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
                context.references().in(built.config().languages().get(0)).keySet());
        assertEquals(
                Set.of(),
                context.references().in(built.config().languages().get(1)).keySet());
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
                .references()
                .in(built.config().languages().get(1));

        assertEquals(1, diagnostics.sorted().size());
    }
}
