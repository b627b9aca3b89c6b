package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.Set;

/** Nothing moves, plays or changes by itself (WCAG 2.2, 1.4.2, 2.2.1 and 2.2.2). */
public final class MovesByItself implements PageCheck {
    private static final Set<String> MOVING = Set.of("marquee", "blink");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag tag : page.tags()) {
            boolean refreshes = tag.opens("meta") && tag.value("http-equiv").equalsIgnoreCase("refresh");
            if (!tag.closing() && (MOVING.contains(tag.name()) || tag.has("autoplay"))) {
                report("the element \"" + tag.name() + "\" moves or plays by itself", findings);
            } else if (refreshes && !tag.value("content").strip().matches("0+\\s*[;,].*")) {
                report("the page reloads by itself", findings);
            }
        }
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(DiagnosticCode.ACCESS_MOVES, fact, "let readers start it, or take it out");
    }
}
