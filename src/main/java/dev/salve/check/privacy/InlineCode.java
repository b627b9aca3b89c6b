package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** A page has no script or style of its own (PRV-08): its policy stops them, and could not stop an attacker's if it did not. */
public final class InlineCode implements PageCheck {
    private static final String HINT = "move it into a file of the theme's assets folder";

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        if (page.elements("script").stream().anyMatch(script -> !script.has("src") && ScriptFiles.isCode(script))) {
            report("a script stands in the page itself", findings);
        }
        if (page.first("style") != null) {
            report("styles stand in the page itself", findings);
        }
        List<String> names = new ArrayList<>(List.of("style", "srcdoc"));
        names.addAll(CodeAttributes.handlers(page));
        for (String name : names) {
            page.having(name)
                    .forEach(tag ->
                            report("the element \"" + tag.name() + "\" has the attribute \"" + name + "\"", findings));
        }
        CodeAttributes.addresses(
                page, (tag, address) -> report("the element \"" + tag.name() + "\" has code for an address", findings));
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(DiagnosticCode.PRIVACY_INLINE_CODE, fact, HINT);
    }
}
