package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The heading of a callout says what it is about, not merely that it matters (NHS-27). */
public final class CalloutHeadings implements ArticleCheck {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L} ]");
    private static final Set<String> EMPTY = Set.of(
            "important",
            "important information",
            "important note",
            "very important",
            "warning",
            "warnings",
            "caution",
            "note",
            "please note",
            "nb",
            "attention",
            "alert",
            "danger",
            "info",
            "information",
            "more information",
            "tip",
            "tips",
            "remember",
            "good to know",
            "did you know",
            "read this",
            "disclaimer",
            "importante",
            "aviso",
            "atención",
            "advertencia",
            "nota",
            "información");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        for (Box box : Boxes.of(article)) {
            if (box.is("callout") && EMPTY.contains(letters(box.label()))) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_CALLOUT_HEADING,
                        box.mention().targetSpan(),
                        "the callout's heading \"" + box.label() + "\" does not say what it is about",
                        "name the matter, such as \"If you are pregnant\"; the level is announced anyway");
            }
        }
    }

    private static String letters(String label) {
        return SIGNS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }
}
