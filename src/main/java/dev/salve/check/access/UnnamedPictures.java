package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;

/** A picture has a text alternative, or says that it is decoration (WCAG 2.2, 1.1.1). */
public final class UnnamedPictures implements PageCheck {
    @Override
    public void check(FinishedPage page, PageFindings findings) {
        int hidden = 0;
        for (int i = 0; i < page.tags().size(); i++) {
            Tag tag = page.tags().get(i);
            if (tag.closing() || i < hidden) {
                continue;
            }
            if (tag.value("aria-hidden").equals("true")) {
                hidden = tag.name().equals("svg") ? page.end(i) : hidden;
                continue;
            }
            if (tag.name().equals("img") && !tag.has("alt")) {
                report("the picture \"" + tag.value("src") + "\" has no text alternative", findings);
            } else if (tag.name().equals("svg") && !isNamed(tag, page, i)) {
                report("a drawing has no text alternative", findings);
            } else if (tag.name().equals("input")
                    && tag.value("type").equals("image")
                    && tag.value("alt").isBlank()) {
                report("a button made of a picture has no text alternative", findings);
            }
        }
    }

    private static boolean isNamed(Tag svg, FinishedPage page, int index) {
        boolean hasTitle = page.tags().subList(index, page.end(index)).stream().anyMatch(tag -> tag.opens("title"));
        return hasTitle
                || svg.value("role").equals("presentation")
                || svg.value("role").equals("none")
                || !svg.value("aria-label").isBlank()
                || !svg.value("aria-labelledby").isBlank();
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(
                DiagnosticCode.ACCESS_UNNAMED_PICTURE,
                fact,
                "print its alternative in alt, an empty alt for decoration, aria-hidden=\"true\" for a decorative drawing");
    }
}
