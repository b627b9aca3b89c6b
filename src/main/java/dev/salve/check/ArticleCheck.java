package dev.salve.check;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Library;

/** A rule that looks at one article, with the data files at hand. */
@FunctionalInterface
public interface ArticleCheck {
    void check(Article article, Library library, Diagnostics diagnostics);
}
