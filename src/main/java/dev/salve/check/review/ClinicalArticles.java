package dev.salve.check.review;

import dev.salve.check.CheckedArticle;
import dev.salve.config.SiteConfig;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Kind;

/** Which articles speak about a treatment, so that a clinician has to read them. */
final class ClinicalArticles {
    private ClinicalArticles() {}

    /** What people type to name an article. */
    static String typed(CheckedArticle checked) {
        ArticleId id = checked.article().id();
        boolean isFirst = checked.site().config().defaultLanguage().tag().equals(id.language());
        return isFirst ? id.path() : id.path() + "." + id.language();
    }

    /** Whether a clinician answers for an article: it is about a treatment, and patients read it on a live site. */
    static boolean concerns(CheckedArticle checked) {
        SiteConfig config = checked.site().config();
        return checked.isPublished()
                && include(checked.article())
                && config.isReadable()
                && !config.identity().isDemonstration();
    }

    /** Pages about the clinic or the site are left out, and its general questions. */
    static boolean include(Article article) {
        boolean general = article.kind() == Kind.FAQ && article.id().folder().isEmpty();
        return article.kind() != Kind.PAGE && !general;
    }
}
