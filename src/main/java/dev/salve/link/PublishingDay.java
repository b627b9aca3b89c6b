package dev.salve.link;

import dev.salve.model.content.Article;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.site.Unpublished;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a site is built, and what it shows besides the articles that are published on it.
 *
 * @param date the day
 * @param drafts whether drafts are shown
 * @param future whether articles are shown whose day has not come
 */
public record PublishingDay(LocalDate date, boolean drafts, boolean future) {

    /** Why an article is not on the site on this day, or null if it is. */
    public @Nullable Unpublished absence(Article article) {
        FrontMatter front = article.front();
        if (front.draft() && !drafts) {
            return new Unpublished(article, Unpublished.Reason.DRAFT, null);
        }
        if (front.published() != null && front.published().isAfter(date) && !future) {
            return new Unpublished(article, Unpublished.Reason.FUTURE, front.published());
        }
        if (front.expires() != null && !front.expires().isAfter(date)) {
            return new Unpublished(article, Unpublished.Reason.EXPIRED, front.expires());
        }
        return null;
    }
}
