package dev.salve.check.review;

import dev.salve.model.content.Article;
import dev.salve.model.content.Kind;

/** Which articles speak about a treatment, so that a clinician has to read them. */
final class ClinicalArticles {
    private ClinicalArticles() {}

    /** Pages about the clinic or the site are left out, and its general questions. */
    static boolean include(Article article) {
        boolean general = article.kind() == Kind.FAQ && article.id().folder().isEmpty();
        return article.kind() != Kind.PAGE && !general;
    }
}
