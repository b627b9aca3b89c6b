package dev.salve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.ProcessFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A browser reads the same rules in a style sheet as it was written and as it was published. */
@InBrowser
class StyleSheetIT extends DemonstrationTab {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ASSETS = ProcessFolder.of("browser").resolve("demonstration/site/assets");

    @ParameterizedTest
    @CsvSource({
        "tokens, assets/tokens.css",
        "base, assets/base.css",
        "home, templates/form.css templates/home.css",
        "faq, templates/faq.css templates/text.css components/callout.css components/citation.css components/details.css"
                + " components/do.css components/steps.css components/term.css",
        "glossary, components/details.css templates/glossary.css",
        "search, templates/form.css templates/search.css",
    })
    void rulesAreTheSame(String name, String sources) throws IOException {
        tab.open("");
        StringBuilder written = new StringBuilder();
        for (String source : sources.split(" ")) {
            written.append(Files.readString(Path.of("themes/clinic", source)));
        }
        List<String> before = rules(written.toString());
        List<String> after = rules(Files.readString(published(name)));

        assertTrue(after.size() > 3, after.toString());
        if (name.equals("faq")) { // which components answers use may change; each rule has been written
            assertEquals(
                    List.of(),
                    after.stream().filter(rule -> !before.contains(rule)).toList());
        } else {
            assertEquals(before, after);
        }
    }

    /**
     * The rules as the browser would write them, but for spaces behind commas and colons, which it keeps in variables and conditions;
     * names that change with their content are as they were.
     */
    private static List<String> rules(String css) {
        return tab.texts("(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync("
                + JSON.writeValueAsString(css.replaceAll("\\.[0-9a-f]{8}\\.woff2", ".woff2"))
                + "); return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(/([,:])\\s+/g, '$1')) })()");
    }

    private static Path published(String name) throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "\\.[0-9a-f]{8}\\.css"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
