package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import java.util.List;

/** Looks for forbidden code in the scripts that stand in a page itself. */
public final class ScriptsOnPages implements PageCheck {
    private final List<ForbiddenCode> forbidden;

    public ScriptsOnPages(List<ForbiddenCode> forbidden) {
        this.forbidden = List.copyOf(forbidden);
    }

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag script : page.elements("script")) {
            if (ScriptFiles.isCode(script)) {
                check(page.textBehind(script), findings);
            }
        }
        for (String name : CodeAttributes.handlers(page)) {
            page.having(name).forEach(tag -> check(tag.value(name), findings));
        }
        CodeAttributes.addresses(page, (tag, address) -> check(address, findings));
    }

    private void check(String script, PageFindings findings) {
        if (script.isBlank()) {
            return;
        }
        ScriptText text = ScriptText.of(script);
        forbidden.forEach(code -> code.check(text, findings));
    }
}
