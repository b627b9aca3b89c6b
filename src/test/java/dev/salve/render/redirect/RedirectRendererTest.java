package dev.salve.render.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.Kind;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.render.headers.ContentSecurityPolicy;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedirectRendererTest {
    private final SitePage risks = HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
            .title("Risks & more")
            .build();
    private final HandMadeSite site = new HandMadeSite().pages(risks);

    @Test
    void serversGetARuleForEachOldAddress() {
        site.redirect("old/risks/", risks).redirect("older/", risks);

        assertEquals("""
                /old/risks/ /peel/risks/ 301
                /older/ /peel/risks/ 301
                """, files().get("_redirects"));
    }

    @Test
    void rulesOfASiteBelowTheRootHoldItsPath() {
        site.url("https://clinic.example/care/").redirect("old/", risks);

        assertEquals("/care/old/ /care/peel/risks/ 301\n", files().get("_redirects"));
    }

    @Test
    void pageAtTheOldAddressLeadsOnWithoutAScript() {
        site.redirect("old/risks/", risks);

        assertEquals("""
                <!doctype html>
                <html lang="en-GB" dir="ltr">
                <head><meta charset="utf-8"/>\
                <meta http-equiv="Content-Security-Policy" content="%s"/>\
                <meta name="viewport" content="width=device-width, initial-scale=1"/>\
                <meta name="robots" content="noindex"/>\
                <meta http-equiv="refresh" content="0; url=../../peel/risks/"/>\
                <link rel="canonical" href="https://clinic.example/peel/risks/"/>\
                <title>This page has moved</title></head>
                <body><main><h1>This page has moved</h1>\
                <p><a href="../../peel/risks/">Risks &amp; more</a></p></main></body></html>
                """.formatted(ContentSecurityPolicy.meta()), files().get("old/risks/index.html"));
    }

    @Test
    void pageSpeaksTheLanguageOfItsTarget() {
        SitePage spanish = HandMadePage.article(PageType.ARTICLE, "es/peel/risks/", "peel/risks", Kind.RISKS)
                .title("Riesgos")
                .language("es")
                .build();
        site.languages("en-GB", "es").pages(spanish).redirect("es/antes/", spanish);

        String page = files().get("es/antes/index.html");

        assertTrue(page.contains("<html lang=\"es\" dir=\"ltr\">"), page);
        assertTrue(page.contains("<h1>Esta página se ha trasladado</h1>"), page);
        assertFalse(page.contains("moved"), page);
    }

    @Test
    void siteWithoutOldAddressesHasNoRules() {
        assertEquals(Map.of(), files());
    }

    private Map<String, String> files() {
        return site.render(new RedirectRenderer());
    }
}
