package dev.salve.check.output;

import dev.salve.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.stream.Collectors;

/** What a template writes is a whole page: a fragment has no place for its language, its title or its policies. */
public final class PageFrames implements PageCheck {
    private static final List<String> PARTS = List.of("html", "head", "body");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        String missing = PARTS.stream()
                .filter(part -> page.first(part) == null)
                .map(part -> "\"" + part + "\"")
                .collect(Collectors.joining(" or "));
        if (page.template() != null && !missing.isEmpty()) {
            findings.add(
                    DiagnosticCode.OUTPUT_MISSING_ELEMENT,
                    "the template " + page.template() + " writes no " + missing,
                    "write the page inside of the layout that the theme's other templates import");
        }
    }
}
