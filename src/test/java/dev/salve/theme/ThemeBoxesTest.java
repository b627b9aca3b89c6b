package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Html;
import dev.salve.render.view.CalloutView;
import dev.salve.render.view.CareView;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.DontView;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people who listen to a page hear of its boxes, in every theme (NHS-27, CMP-01, CMP-06). */
class ThemeBoxesTest {
    private static final List<String> LEVELS = List.of("non-urgent", "urgent", "emergency");

    static Set<String> themes() throws IOException {
        return ThemeContractTest.themes();
    }

    private static Element filled(String theme, ComponentView view) {
        Diagnostics diagnostics = new Diagnostics();
        Theme named = Themes.named(theme, diagnostics);
        TemplateEngine engine =
                TemplateEngine.of(named, ThemeAssets.of(named, diagnostics).byName(), diagnostics);
        String html = engine.component(view.template(), view, "en-GB").text();
        assertEquals(List.of(), diagnostics.sorted());
        return Jsoup.parseBodyFragment(html).body();
    }

    private static Html html(String words) {
        return new Html(words);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void levelOfACareCardStandsInItsHeading(String theme) {
        for (String level : LEVELS) {
            Element card = filled(
                    theme,
                    new CareView(
                            level,
                            "Level in words",
                            "call",
                            3,
                            html("Call us if:"),
                            html("<ul><li>pus</li></ul>"),
                            null));

            Element heading = card.selectFirst("h3#call");
            assertNotNull(heading, level);
            assertTrue(heading.text().startsWith("Level in words: "), heading.text());
            assertTrue(heading.text().endsWith("Call us if:"), heading.text());
            assertEquals(
                    0, heading.select("[aria-hidden=true]:containsOwn(Level)").size());
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void levelOfACalloutStandsInItsHeading(String theme) {
        Element callout = filled(
                theme,
                new CalloutView(
                        "warning", "Important", "sun", 2, html("Keep out of the sun"), html("<p>For a week.</p>")));

        Element heading = callout.selectFirst("h2#sun");
        assertNotNull(heading);
        assertEquals("Important: Keep out of the sun", heading.text());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void itemsOfWhatNotToDoAreTheWordsOfThePageNotOfAStyle(String theme) {
        Element list = filled(
                theme, new DontView("dont", 3, html("Do not"), List.of(html("do not pick"), html("do not rub"))));

        assertEquals(List.of("do not pick", "do not rub"), list.select("li").eachText());
    }
}
