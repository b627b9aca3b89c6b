package dev.salve.cli;

import dev.salve.model.content.Article;
import dev.salve.model.site.Site;
import dev.salve.signoff.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles on which reports were asked for.
 *
 * @param articles those that have a page
 * @param refusal why there is none, or null
 */
record ChosenArticles(List<Article> articles, @Nullable Refusal refusal) {

    /** One article as a person types it, or all of them where {@code typed} is null. */
    static ChosenArticles of(ReviewedSite reviewed, @Nullable String typed) {
        Site site = reviewed.site();
        if (typed == null) {
            return new ChosenArticles(
                    site.library().articles().stream()
                            .filter(article -> isShown(article, site))
                            .toList(),
                    null);
        }
        Article found = reviewed.articles().find(typed);
        if (found == null) {
            return new ChosenArticles(List.of(), reviewed.articles().unknown(typed));
        }
        if (!isShown(found, site)) {
            return new ChosenArticles(List.of(), withoutPage(found));
        }
        return new ChosenArticles(List.of(found), null);
    }

    /** What to say of an article that has no page, even with drafts and the future shown. */
    static Refusal withoutPage(Article article) {
        return new Refusal(
                "this article can't be read or is no longer on the site",
                article.titleSpan(),
                "look at what \"salve check\" says of it");
    }

    private static boolean isShown(Article article, Site site) {
        return article.readable() && site.page(article.id()) != null;
    }
}
