package dev.salve.check.balance;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Risks;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A treatment's benefits and risks get equal detail (IPDAS 2.1.1): as many entries within 1.5 to 1, as many words within
 * 2 to 1. The figures are our own.
 */
public final class EqualDetail implements SiteCheck {
    private static final double ITEMS = 1.5;
    private static final double WORDS = 2;

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isReadable()) {
            return;
        }
        for (Treatment treatment : site.treatments()) {
            Side benefits = new Side();
            Side risks = new Side();
            DetailWords words = new DetailWords(site, treatment.language());
            for (Article article : articles(treatment)) {
                if (article.data().block(DataKind.BENEFITS) instanceof Benefits block) {
                    benefits.add(block.items().size(), words.of(block), block.span());
                }
                if (article.data().block(DataKind.RISKS) instanceof Risks block) {
                    risks.add(block.items().size(), words.of(block), block.span());
                }
            }
            compare(benefits, risks, diagnostics);
        }
    }

    private static List<Article> articles(Treatment treatment) {
        List<Article> articles = new ArrayList<>();
        List<SitePage> pages = new ArrayList<>(List.of(treatment.overview()));
        pages.addAll(treatment.pages());
        for (SitePage page : pages) {
            if (page.article() != null && !page.article().front().draft()) {
                articles.add(page.article());
            }
        }
        return articles;
    }

    private static void compare(Side benefits, Side risks, Diagnostics diagnostics) {
        if (benefits.items == 0 || risks.items == 0) {
            return;
        }
        boolean fewerRisks = exceeds(benefits.items, risks.items, ITEMS) || exceeds(benefits.words, risks.words, WORDS);
        boolean fewerBenefits =
                exceeds(risks.items, benefits.items, ITEMS) || exceeds(risks.words, benefits.words, WORDS);
        if (!fewerRisks && !fewerBenefits) {
            return;
        }
        SourceSpan place = fewerRisks ? risks.span : benefits.span;
        if (place == null) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.BALANCE_UNEQUAL,
                place,
                String.format(
                        Locale.ROOT,
                        "there are %d benefits and %d risks (%s), with %d and %d words (%s);"
                                + " entries may differ by 1 to 1.5, words by 1 to 2",
                        benefits.items,
                        risks.items,
                        ratio(benefits.items, risks.items),
                        benefits.words,
                        risks.words,
                        ratio(benefits.words, risks.words)),
                fewerRisks
                        ? "say more of what may go wrong, or join benefits that are one and the same"
                        : "say more of what may get better, or join risks that are one and the same");
    }

    private static boolean exceeds(int more, int less, double most) {
        return more > less * most;
    }

    /** Such as {@code 1 to 1.5}; the smaller is 1. */
    private static String ratio(int first, int second) {
        double smaller = Math.max(1, Math.min(first, second));
        return number(first / smaller) + " to " + number(second / smaller);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static final class Side {
        private int items;
        private int words;
        private @Nullable SourceSpan span;

        void add(int moreItems, int moreWords, SourceSpan place) {
            items += moreItems;
            words += moreWords;
            span = span == null ? place : span;
        }
    }
}
