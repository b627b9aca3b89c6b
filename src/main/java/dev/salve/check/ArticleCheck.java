package dev.salve.check;

import dev.salve.diagnostic.Diagnostics;

/** A rule that looks at one article, with its prose and the site around it at hand. */
@FunctionalInterface
public interface ArticleCheck {
    void check(CheckedArticle article, Diagnostics diagnostics);
}
