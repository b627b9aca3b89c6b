package dev.salve.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final int FEWEST_WORDS = 20;
    private static final int MOST_WORDS = 90;
    private static final int WIDEST_EXAMPLE = 76;

    @Test
    void everyCodeHasAPageWithABadAndAGoodExample() {
        List<String> problems = new ArrayList<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            String page = ExplainPages.page(code).orElse("");
            if (page.isEmpty()) {
                problems.add(code + " has no page");
                continue;
            }
            long examples = page.lines().filter(line -> line.equals("```")).count();
            if (examples != 4) {
                problems.add(code + " has not one bad and one good example");
            }
            long words = words(page.substring(0, Math.max(0, page.indexOf("Instead of:"))));
            if (words < FEWEST_WORDS || words > MOST_WORDS) {
                problems.add(code + " is explained in " + words + " words");
            }
            if (inFences(page).stream().anyMatch(line -> line.length() > WIDEST_EXAMPLE)) {
                problems.add(code + " has an example that is too wide for a terminal");
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void noPageExplainsACodeThatDoesNotExist() {
        List<String> unknown = Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticCode::area)
                .distinct()
                .flatMap(area -> ExplainPages.sections(area).keySet().stream().map(name -> area + "/" + name))
                .filter(name -> DiagnosticCode.named(name).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void anExampleMayHoldAHeading() {
        String page = ExplainPages.page(DiagnosticCode.ANCHOR_CLASH).orElseThrow();
        assertTrue(page.contains("\n## When to get help\n"), page);
        assertTrue(page.contains("{#help-after-a-week}"), page);
    }

    private static long words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }

    private static List<String> inFences(String page) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : page.lines().toList()) {
            if (line.equals("```")) {
                inside = !inside;
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }
}
