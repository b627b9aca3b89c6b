package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.check.output.TagAttribute;
import java.util.List;

/** Looks for forbidden code in the scripts that stand in a page itself. */
public final class ScriptsOnPages implements PageCheck {
    private final List<ForbiddenCode> forbidden;

    public ScriptsOnPages(List<ForbiddenCode> forbidden) {
        this.forbidden = List.copyOf(forbidden);
    }

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        List<Tag> tags = page.tags();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.opens("script") && ScriptFiles.isCode(tag)) {
                check(page.textBehind(i), findings);
            }
            for (TagAttribute attribute : tag.attributes()) {
                if (attribute.name().startsWith("on") || Address.isCode(attribute.value())) {
                    check(attribute.value(), findings);
                }
            }
        }
    }

    private void check(String script, PageFindings findings) {
        ScriptText text = ScriptText.of(script);
        forbidden.forEach(code -> code.check(text, findings));
    }
}
