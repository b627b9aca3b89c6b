package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.Set;

/** Whatever can be used has a name that can be heard (WCAG 2.2, 2.4.4 and 4.1.2). */
public final class UnnamedControls implements PageCheck {
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    /** Kinds of input that have no label beside them: they are named by their value, or not seen. */
    private static final Set<String> SELF_NAMED = Set.of("hidden", "submit", "reset", "button");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        Set<String> labelled = labelled(page);
        int labels = 0;
        for (int i = 0; i < page.tags().size(); i++) {
            Tag tag = page.tags().get(i);
            if (tag.name().equals("label")) {
                labels += tag.closing() ? -1 : 1;
            } else if (!tag.closing() && lacksName(page, i, labels > 0, labelled) && !isNamed(tag)) {
                findings.add(
                        DiagnosticCode.ACCESS_UNNAMED_CONTROL,
                        what(tag) + " has no name",
                        "put words into it, a label beside it, or an aria-label on it");
            }
        }
    }

    private static Set<String> labelled(FinishedPage page) {
        Set<String> ids = new HashSet<>();
        page.tags().stream()
                .filter(tag -> tag.opens("label") && !tag.value("for").isBlank())
                .forEach(tag -> ids.add(tag.value("for")));
        return ids;
    }

    private static boolean isNamed(Tag tag) {
        return !tag.value("aria-label").isBlank()
                || !tag.value("aria-labelledby").isBlank()
                || !tag.value("title").isBlank();
    }

    private static boolean lacksName(FinishedPage page, int index, boolean inLabel, Set<String> labelled) {
        Tag tag = page.tags().get(index);
        return switch (tag.name()) {
            case "a" -> tag.has("href") && page.isSilent(index);
            case "button", "summary" -> page.isSilent(index);
            case "iframe" -> true;
            default ->
                FIELDS.contains(tag.name())
                        && !SELF_NAMED.contains(tag.value("type"))
                        && !inLabel
                        && !labelled.contains(tag.value("id"));
        };
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
