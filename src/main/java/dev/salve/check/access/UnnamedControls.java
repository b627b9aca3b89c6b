package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whatever can be used has a name that can be heard (WCAG 2.2, 2.4.4 and 4.1.2). */
public final class UnnamedControls implements PageCheck {
    private static final List<String> FIELDS = List.of("input", "select", "textarea");
    /** Kinds of input that have no label beside them: they are named by their value, or not seen. */
    private static final Set<String> SELF_NAMED = Set.of("hidden", "submit", "reset", "button");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag link : page.elements("a")) {
            report(link, link.has("href") && page.isSilent(link), findings);
        }
        for (Tag control : page.elements(List.of("button", "summary"))) {
            report(control, page.isSilent(control), findings);
        }
        page.elements("iframe").forEach(frame -> report(frame, true, findings));
        List<Tag> fields = page.elements(FIELDS);
        if (!fields.isEmpty()) {
            Set<Tag> labelled = labelled(page);
            for (Tag field : fields) {
                boolean selfNamed = SELF_NAMED.contains(field.value("type"));
                report(field, !selfNamed && !labelled.contains(field), findings);
            }
        }
    }

    /** What stands in a label, or is named by one. */
    private static Set<Tag> labelled(FinishedPage page) {
        Set<Tag> labelled = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Tag label : page.elements("label")) {
            labelled.addAll(page.within(label));
            ids.add(label.value("for"));
        }
        page.having("id").stream().filter(tag -> ids.contains(tag.value("id"))).forEach(labelled::add);
        return labelled;
    }

    private static void report(Tag tag, boolean lacksWords, PageFindings findings) {
        if (lacksWords && !isNamed(tag)) {
            findings.add(
                    DiagnosticCode.ACCESS_UNNAMED_CONTROL,
                    what(tag) + " has no name",
                    "put words into it, a label beside it, or an aria-label on it");
        }
    }

    private static boolean isNamed(Tag tag) {
        return !tag.value("aria-label").isBlank()
                || !tag.value("aria-labelledby").isBlank()
                || !tag.value("title").isBlank();
    }

    private static String what(Tag tag) {
        return switch (tag.name()) {
            case "a" -> "the link to \"" + tag.value("href") + "\"";
            case "iframe" -> "the frame of \"" + tag.value("src") + "\"";
            case "button" -> "a button";
            case "summary" -> "a box that opens";
            default -> "the field \"" + tag.value("name") + "\"";
        };
    }
}
