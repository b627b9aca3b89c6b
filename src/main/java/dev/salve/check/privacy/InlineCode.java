package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.check.output.TagAttribute;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.Set;

/** A page has no script or style of its own (PRV-08): its policy stops them, and could not stop an attacker's if it did not. */
public final class InlineCode implements PageCheck {
    private static final Set<String> ADDRESSES = Set.of("href", "xlink:href", "src", "action", "formaction", "data");
    private static final String HINT = "move it into a file of the theme's assets folder";

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (int i = 0; i < page.tags().size(); i++) {
            Tag tag = page.tags().get(i);
            if (tag.opens("script") && !tag.has("src") && ScriptFiles.isCode(tag)) {
                report("a script stands in the page itself", findings);
            }
            if (tag.opens("style")) {
                report("styles stand in the page itself", findings);
            }
            for (TagAttribute attribute : tag.attributes()) {
                attribute(tag, attribute, findings);
            }
        }
    }

    private static void attribute(Tag tag, TagAttribute attribute, PageFindings findings) {
        String name = attribute.name();
        if (name.equals("style") || name.equals("srcdoc") || (name.startsWith("on") && name.length() > 2)) {
            report("the element \"" + tag.name() + "\" has the attribute \"" + name + "\"", findings);
        } else if (ADDRESSES.contains(name) && Address.isCode(attribute.value())) {
            report("the element \"" + tag.name() + "\" has code for an address", findings);
        }
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(DiagnosticCode.PRIVACY_INLINE_CODE, fact, HINT);
    }
}
