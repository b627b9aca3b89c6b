package dev.salve.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderersTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void makeSite() {
        site = SiteFixture.in(folder)
                .withFile("content/site.yaml", """
                        format: 1
                        title: Alder Quay
                        url: https://clinic.example/care/
                        status: demonstration
                        languages: [en-GB, es]
                        clinic: { name: Alder Quay Clinic, specialty: Dermatology }
                        emergency: { telephone: "999" }
                        """)
                .withFile("content/people.yaml", "- { id: team, name: Team, role: Writers }\n")
                .withFile("content/index.md", page("Welcome", "page", ""))
                .withFile("content/index.es.md", page("Bienvenida", "page", ""))
                .withFile("content/about.md", page("About us", "page", "redirect-from: [/old/about/]\n"))
                .withFile("content/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    }

    private static String page(String title, String kind, String more) {
        return """
                ---
                title: %s
                kind: %s
                summary: What %s is about, in a sentence.
                authors: [team]
                published: 2026-11-10
                %s---

                Words in a sentence.
                """.formatted(title, kind, title, more);
    }

    @Test
    void siteHasEveryKindOfOutput() {
        SiteFixture.Built built = site.build();

        List<String> files = built.files();
        for (String path : List.of(
                ".nojekyll",
                "_headers",
                "_redirects",
                "about/index.html",
                "es/feed.xml",
                "es/index.html",
                "es/search-documents.json",
                "favicon.svg",
                "feed.xml",
                "index.html",
                "old/about/index.html",
                "robots.txt",
                "search-documents.json",
                "sitemap.xml")) {
            assertTrue(files.contains(path), () -> path + " is not among " + files + "; " + built.problems());
        }
    }

    @Test
    void pagesTellMachinesWhatTheyShow() {
        String home = site.build().file("index.html");

        assertTrue(home.contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\""), home);
        assertTrue(home.contains("\"medicalSpecialty\":\"https://schema.org/Dermatology\""), home);
        assertTrue(home.contains("\"name\":\"Welcome\""), home);
    }

    @Test
    void sitemapAndFeedSpeakOfThePagesThatAreThere() {
        SiteFixture.Built built = site.build();
        String sitemap = built.file("sitemap.xml");

        assertTrue(
                sitemap.contains(
                        "<url><loc>https://clinic.example/care/about/</loc><lastmod>2026-11-10</lastmod></url>"),
                sitemap);
        assertTrue(sitemap.contains("hreflang=\"x-default\" href=\"https://clinic.example/care/\""), sitemap);
        assertTrue(built.file("feed.xml").contains("<id>https://clinic.example/care/about/</id>"));
        assertEquals("/care/old/about/ /care/about/ 301\n", built.file("_redirects"));
    }

    @Test
    void sameContentGivesTheSameBytes() {
        List<String> first = texts(site.build());

        assertEquals(first, texts(site.build()));
    }

    /** Everything but the theme's files, some of which are no text. */
    private static List<String> texts(SiteFixture.Built built) {
        return built.files().stream()
                .filter(path -> !path.startsWith("assets/"))
                .map(path -> path + "\n" + built.file(path))
                .toList();
    }
}
