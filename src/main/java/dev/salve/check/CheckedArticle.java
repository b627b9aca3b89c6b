package dev.salve.check;

import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.Library;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.prose.TermWords;
import org.jspecify.annotations.Nullable;

/**
 * An article as rules see it, on one thread: what it says, its page, the site around it, and its prose, which is worked
 * out when a rule first asks and forgotten with this object.
 */
public final class CheckedArticle {
    private final Article article;
    private final Site site;
    private final Language language;
    private final TermWords terms;
    private @Nullable ArticleProse prose;
    private @Nullable PageReading reading;
    private boolean readingKnown;

    CheckedArticle(Article article, Site site, Language language, TermWords terms) {
        this.article = article;
        this.site = site;
        this.language = language;
        this.terms = terms;
    }

    public Article article() {
        return article;
    }

    public Site site() {
        return site;
    }

    /** All that was read. */
    public Library library() {
        return site.library();
    }

    /** Its page, or null where it is not on the site: a draft, or an article whose day has not come or is over. */
    public @Nullable SitePage page() {
        return site.page(article.id());
    }

    /** Whether rules on what it says apply: it could be read, has a page, and is no draft that is shown on demand. */
    public boolean isPublished() {
        return page() != null && article.readable() && !article.front().draft();
    }

    public Language language() {
        return language;
    }

    /** The words that the glossary of its language explains. */
    public TermWords terms() {
        return terms;
    }

    /** Its texts as sentences and words. */
    public ArticleProse prose() {
        ArticleProse known = prose;
        if (known == null) {
            known = new ArticleProse(article, language, new PageFillings(site, article));
            prose = known;
        }
        return known;
    }

    /** How hard its page is to read, or null where it is not in English or too short to tell. */
    public @Nullable PageReading reading() {
        if (!readingKnown) {
            reading = PageReading.of(this);
            readingKnown = true;
        }
        return reading;
    }
}
