package dev.salve.render.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen on a picture, in as many words as it takes. */
class PictureDescriptionTest {
    private static final String INDEX = "content/light-therapy/index.md";
    private static final String FIGURE = "::figure{src=media/lamp.svg alt=\"A lamp above a couch\"";

    @TempDir
    private Path folder;

    private Document page(String theme) {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder)
                .replacing("content/site.yaml", "theme: clinic", "theme: " + theme)
                .replacing(INDEX, FIGURE, FIGURE + " description=\"The lamp is round. It is <white>.\"")
                .build();
        assertTrue(built.report().published(), built.problems().toString());
        return Jsoup.parse(built.file("light-therapy/index.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "plain"})
    void descriptionOpensBelowThePictureThatRefersToIt(String theme) {
        Document page = page(theme);
        Element described = page.selectFirst("figure [aria-describedby]");

        assertEquals(1, page.select("[aria-describedby$=_description]").size());
        Element below = described.closest("figure").nextElementSibling();
        assertEquals("details", below.tagName());
        assertEquals("Description of picture 1", below.selectFirst("summary").text());
        Element words = below.getElementById(described.attr("aria-describedby"));
        assertEquals("The lamp is round. It is <white>.", words.text());
    }
}
