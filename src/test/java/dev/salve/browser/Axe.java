package dev.salve.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Deque's axe-core: every rule of WCAG 2.2 A and AA, and of best practice, that a program can judge. */
final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong on the page as it stands: rule, element, and what to do. */
    static List<String> violations(Tab tab) {
        return violations(
                "type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']", tab);
    }

    /** The same by the rules alone that colours decide. */
    static List<String> contrastViolations(Tab tab) {
        return violations("type: 'rule', values: ['color-contrast', 'link-in-text-block']", tab);
    }

    /** The same by the rules alone that sizes decide. */
    static List<String> sizeViolations(Tab tab) {
        return violations("type: 'rule', values: ['target-size', 'scrollable-region-focusable']", tab);
    }

    private static List<String> violations(String rules, Tab tab) {
        if (!tab.is("'axe' in window")) {
            tab.value(SCRIPT + "; true");
        }
        JsonNode found = tab.value("axe.run(document, {resultTypes: ['violations'], preload: false, iframes: false, "
                + "runOnly: {" + rules + "}}).then(result => result.violations)");
        List<String> violations = new ArrayList<>();
        for (JsonNode rule : found) {
            for (JsonNode node : rule.get("nodes")) {
                violations.add(rule.get("id").asString() + " " + node.get("target") + ": "
                        + node.get("failureSummary").asString().replace('\n', ' '));
            }
        }
        return violations;
    }
}
