package dev.salve.render.sitemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.Kind;
import dev.salve.model.content.Person;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.testing.HandMadeBody;
import dev.salve.testing.HandMadePage;
import dev.salve.testing.HandMadeSite;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SitemapRendererTest {
    private final HandMadeSite site = new HandMadeSite();

    @Test
    void sitemapHasTheAbsoluteAddressAndChangeDateOfEachPage() {
        site.url("https://clinic.example/care/")
                .page(HandMadePage.article(PageType.TREATMENT, "peel/", "peel/index", Kind.TREATMENT)
                        .published("2026-11-10"))
                .page(HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
                        .published("2026-11-10")
                        .updated("2026-11-18"))
                .page(HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE));

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url><loc>https://clinic.example/care/about/</loc></url>
                <url><loc>https://clinic.example/care/peel/</loc><lastmod>2026-11-10</lastmod></url>
                <url><loc>https://clinic.example/care/peel/risks/</loc><lastmod>2026-11-18</lastmod></url>
                </urlset>
                """, sitemap());
    }

    @Test
    void pageForWrongAddressesIsLeftOut() {
        site.page(HandMadePage.of(PageType.SEARCH, "search/"))
                .page(HandMadePage.of(PageType.NOT_FOUND, "404.html"))
                .page(HandMadePage.of(PageType.HOME, ""));

        assertTrue(sitemap().contains("<loc>https://clinic.example/search/</loc>"));
        assertFalse(sitemap().contains("404"));
        assertTrue(sitemap().contains("<loc>https://clinic.example/</loc>"));
    }

    @Test
    void robotsNamesTheSitemap() {
        assertEquals("""
                User-agent: *
                Allow: /

                Sitemap: https://clinic.example/sitemap.xml
                """, site.render(new SitemapRenderer()).get("robots.txt"));
    }

    @Test
    void robotsOfTheClinicsOwnStayAsTheyAre() {
        site.staticFile("robots.txt", "User-agent: *\nDisallow: /\n");

        assertFalse(site.render(new SitemapRenderer()).containsKey("robots.txt"));
    }

    @Test
    void translatedPageNamesEachOfItsLanguagesItselfIncludedAndADefault() {
        site.languages("en-GB", "es")
                .page(HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE))
                .page(HandMadePage.article(PageType.PLAIN, "es/about/", "about", Kind.PAGE)
                        .language("es"))
                .page(HandMadePage.article(PageType.PLAIN, "privacy/", "privacy", Kind.PAGE));

        String alternates = """
                <xhtml:link rel="alternate" hreflang="en-GB" href="https://clinic.example/about/"/>\
                <xhtml:link rel="alternate" hreflang="es" href="https://clinic.example/es/about/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://clinic.example/about/"/>""";
        assertTrue(sitemap().contains("<url><loc>https://clinic.example/about/</loc>" + alternates + "</url>"));
        assertTrue(sitemap().contains("<url><loc>https://clinic.example/es/about/</loc>" + alternates + "</url>"));
        assertTrue(sitemap().contains("<url><loc>https://clinic.example/privacy/</loc></url>"));
    }

    @Test
    void pagesThatGatherHaveTheNewestDayOfWhatTheyGather() {
        Person writer = new Person("team", "Team", "Writers", null, null, HandMadeSite.FILE.whole());
        HandMadeBody body = HandMadeBody.of("<p>Yes.</p>").question(0);
        SitePage asked = HandMadePage.article(PageType.ARTICLE, "peel/risks/", "peel/risks", Kind.RISKS)
                .updated("2026-03-01")
                .text(body)
                .build();
        SitePage explained = HandMadePage.article(PageType.ARTICLE, "peel/benefits/", "peel/benefits", Kind.BENEFITS)
                .updated("2026-02-01")
                .build();
        SitePage written = HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE)
                .updated("2026-04-01")
                .authors("team")
                .build();
        site.pages(asked, explained, written)
                .person(writer)
                .question(new FaqEntry(
                        asked,
                        body.body(),
                        body.lastMention(),
                        HandMadeBody.of("Safe?").body(),
                        "safe",
                        "Safe?"))
                .term(HandMadeSite.term("acid", "acid", HandMadeBody.of("Sour.")), explained)
                .page(HandMadePage.of(PageType.HOME, ""))
                .page(HandMadePage.of(PageType.FAQ, "faq/"))
                .page(HandMadePage.of(PageType.FAQ, "peel/faq/").folder("peel"))
                .page(HandMadePage.of(PageType.GLOSSARY, "glossary/"))
                .page(HandMadePage.of(PageType.PERSON, "people/team/").person(writer));

        assertLastChange("", "2026-04-01");
        assertLastChange("faq/", "2026-03-01");
        assertLastChange("peel/faq/", "2026-03-01");
        assertLastChange("glossary/", "2026-02-01");
        assertLastChange("people/team/", "2026-04-01");
    }

    @Test
    void reviewerChangesNothingButTheirOwnPage() {
        Person reviewer = new Person("dr", "Dr Lee", "Dermatologist", "GMC 1", null, HandMadeSite.FILE.whole());
        site.person(reviewer)
                .page(HandMadePage.article(PageType.PLAIN, "about/", "about", Kind.PAGE)
                        .updated("2026-04-01")
                        .review("dr", "2026-05-01", "2027-05-01"))
                .page(HandMadePage.of(PageType.PERSON, "people/dr/").person(reviewer));

        assertLastChange("people/dr/", "2026-04-01");
        assertLastChange("about/", "2026-04-01");
    }

    @Test
    void largeSiteHasAnIndexAndSeveralSitemaps() {
        for (int i = 1; i <= 5; i++) {
            site.page(HandMadePage.article(PageType.PLAIN, "p" + i + "/", "p" + i, Kind.PAGE)
                    .updated("2026-01-0" + i));
        }
        Map<String, String> files = site.render(new SitemapRenderer(2));

        assertEquals(
                Set.of("robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"), files.keySet());
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://clinic.example/sitemap-1.xml</loc><lastmod>2026-01-02</lastmod></sitemap>
                <sitemap><loc>https://clinic.example/sitemap-2.xml</loc><lastmod>2026-01-04</lastmod></sitemap>
                <sitemap><loc>https://clinic.example/sitemap-3.xml</loc><lastmod>2026-01-05</lastmod></sitemap>
                </sitemapindex>
                """, files.get("sitemap.xml"));
        assertTrue(files.get("sitemap-3.xml").contains("<loc>https://clinic.example/p5/</loc>"));
        assertFalse(files.get("sitemap-3.xml").contains("p4/"));
    }

    private void assertLastChange(String path, String date) {
        String entry = "<loc>https://clinic.example/" + path + "</loc><lastmod>" + date + "</lastmod>";
        assertTrue(sitemap().contains(entry), () -> entry + " is not in\n" + sitemap());
    }

    private String sitemap() {
        return site.render(new SitemapRenderer()).get("sitemap.xml");
    }
}
