package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.prose.Block;
import dev.salve.prose.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Below a lead-in, each item of a list is one sentence or less, and does not end in "and" or "or" (NHS-04). */
public final class ListItems implements ArticleCheck {
    private static final Set<String> JOINING = Set.of("and", "or", "y", "o");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        for (Bullets list : Bullets.of(article)) {
            if (list.hasLeadIn()) {
                list.items().forEach(item -> check(item, diagnostics));
            }
        }
    }

    private static void check(List<Block> item, Diagnostics diagnostics) {
        List<Sentence> sentences =
                item.stream().flatMap(block -> block.sentences().stream()).toList();
        if (sentences.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.STYLE_LIST_ITEM,
                    sentences.get(1).span(),
                    "this item has " + sentences.size() + " sentences below words that lead in to one",
                    "keep one, and say the rest above or below the list");
            return;
        }
        Sentence last = sentences.get(0);
        String text =
                last.text().endsWith(",") ? last.text().substring(0, last.text().length() - 1) : last.text();
        String word = last.tokens().isEmpty()
                ? ""
                : last.tokens().get(last.tokens().size() - 1).lower();
        if (JOINING.contains(word) && text.toLowerCase(Locale.ROOT).endsWith(word)) {
            diagnostics.report(
                    DiagnosticCode.STYLE_LIST_ITEM,
                    last.span(),
                    "this item ends in \"" + word + "\"",
                    "leave it out, and say above the list whether all or any of the items count");
        }
    }
}
