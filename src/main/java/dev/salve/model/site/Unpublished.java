package dev.salve.model.site;

import dev.salve.model.content.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that is not on the site.
 *
 * @param article the article
 * @param reason why not
 * @param date the day on which it comes or went, or null for a draft
 */
public record Unpublished(
        Article article, Reason reason, @Nullable LocalDate date) {

    /** Why an article is not on the site. */
    public enum Reason {
        DRAFT,
        /** Its day has not come. */
        FUTURE,
        /** Its day has passed. */
        EXPIRED
    }
}
