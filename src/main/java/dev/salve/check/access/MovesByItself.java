package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Nothing moves, plays or changes by itself (WCAG 2.2, 1.4.2, 2.2.1 and 2.2.2). */
public final class MovesByItself implements PageCheck {
    private static final List<String> MOVING = List.of("marquee", "blink");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        List<Tag> moving = new ArrayList<>(page.elements(MOVING));
        moving.addAll(page.having("autoplay"));
        moving.forEach(tag -> report("the element \"" + tag.name() + "\" moves or plays by itself", findings));
        for (Tag meta : page.elements("meta")) {
            boolean refreshes = meta.value("http-equiv").equalsIgnoreCase("refresh");
            if (refreshes && !meta.value("content").strip().matches("0+\\s*[;,].*")) {
                report("the page reloads by itself", findings);
            }
        }
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(DiagnosticCode.ACCESS_MOVES, fact, "let readers start it, or take it out");
    }
}
