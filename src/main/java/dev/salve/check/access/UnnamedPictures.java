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
        for (Tag picture : page.elements("img")) {
            if (!picture.has("alt") && !isHidden(picture)) {
                report("the picture \"" + picture.value("src") + "\" has no text alternative", findings);
            }
        }
        int hidden = 0;
        for (Tag drawing : page.elements("svg")) {
            if (drawing.index() < hidden) {
                continue;
            }
            if (isHidden(drawing)) {
                hidden = page.end(drawing).index();
            } else if (!isNamed(drawing, page)) {
                report("a drawing has no text alternative", findings);
            }
        }
        for (Tag field : page.elements("input")) {
            if (field.value("type").equals("image") && field.value("alt").isBlank() && !isHidden(field)) {
                report("a button made of a picture has no text alternative", findings);
            }
        }
    }

    private static boolean isHidden(Tag tag) {
        return tag.value("aria-hidden").equals("true");
    }

    private static boolean isNamed(Tag svg, FinishedPage page) {
        return svg.value("role").equals("presentation")
                || svg.value("role").equals("none")
                || !svg.value("aria-label").isBlank()
                || !svg.value("aria-labelledby").isBlank()
                || page.within(svg).stream().anyMatch(tag -> tag.opens("title"));
    }

    private static void report(String fact, PageFindings findings) {
        findings.add(
                DiagnosticCode.ACCESS_UNNAMED_PICTURE,
                fact,
                "print its alternative in alt, an empty alt for decoration, aria-hidden=\"true\" for a decorative drawing");
    }
}
