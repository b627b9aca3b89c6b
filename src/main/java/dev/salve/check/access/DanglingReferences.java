package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What points to another place of its page finds it: a label its field, a skip link its target (WCAG 2.2, 1.3.1 and 2.4.1). */
public final class DanglingReferences implements PageCheck {
    private static final List<String> POINTING = List.of(
            "for",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "popovertarget",
            "list",
            "form",
            "headers");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        Set<String> ids = page.ids();
        for (String pointing : POINTING) {
            for (Tag tag : page.having(pointing)) {
                for (String id : ids(tag.value(pointing).strip())) {
                    check(tag, pointing, id, ids, findings);
                }
            }
        }
        for (Tag link : page.elements("a")) {
            String href = link.value("href");
            if (isAnchor(href)) {
                check(link, "href", decoded(href.substring(1)), ids, findings);
            }
        }
    }

    private static String[] ids(String value) {
        return value.indexOf(' ') < 0 ? new String[] {value} : value.split("\\s+", -1);
    }

    private static boolean isAnchor(String href) {
        return href.length() > 1 && href.startsWith("#") && !href.equals("#top");
    }

    private static String decoded(String anchor) {
        if (anchor.indexOf('%') < 0) {
            return anchor;
        }
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }

    private static void check(Tag tag, String attribute, String id, Set<String> ids, PageFindings findings) {
        if (!ids.contains(id)) {
            findings.add(
                    DiagnosticCode.ACCESS_DANGLING_REFERENCE,
                    "\"" + attribute + "\" of the element \"" + tag.name() + "\" names \"" + id
                            + "\", which is not there",
                    "name an id that stands on the same page");
        }
    }
}
