package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A care card reads as one sentence: its heading ends in "if:", and its body is a list (CMP-02, CMP-03). */
public final class CareCards implements ArticleCheck {
    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        Set<String> levels = new HashSet<>();
        for (Box box : Boxes.of(article)) {
            if (!box.is("care")) {
                continue;
            }
            checkHeading(box, article.language(), diagnostics);
            if (box.items().isEmpty() || !beginsWithList(box)) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_CARE_CARD,
                        box.mention().targetSpan(),
                        "this care card does not begin with a list of signs",
                        "write each sign on a line that begins with \"- \"");
            }
            if (!levels.add(box.level())) {
                diagnostics.report(
                        DiagnosticCode.COMPONENT_REPEATED_CARE,
                        box.mention().targetSpan(),
                        "this page has a care card of level \"" + box.level() + "\" already",
                        "put all signs of one level into one card");
            }
        }
    }

    private static void checkHeading(Box box, Language language, Diagnostics diagnostics) {
        String[] endings = language.word("care.if").split("\\|");
        String heading = box.label().toLowerCase(Locale.ROOT).strip();
        if (Arrays.stream(endings).noneMatch(ending -> heading.endsWith(" " + ending))) {
            diagnostics.report(
                    DiagnosticCode.COMPONENT_CARE_CARD,
                    box.mention().targetSpan(),
                    "the care card's heading \"" + box.label() + "\" does not end in \"" + endings[0] + "\"",
                    "say what to do and how fast, as in \"Get medical help the same day if:\"");
        }
    }

    private static boolean beginsWithList(Box box) {
        return box.body()
                .html()
                .substring(box.mention().htmlStart(), box.mention().htmlEnd())
                .stripLeading()
                .startsWith("<ul>");
    }
}
