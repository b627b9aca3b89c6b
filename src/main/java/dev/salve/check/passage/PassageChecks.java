package dev.salve.check.passage;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.site.Site;
import java.util.List;

/** Applies rules that read English prose to every article but drafts, and to what stands in none: glossary and menu. */
public final class PassageChecks implements ArticleCheck, SiteCheck {
    private final List<PassageCheck> checks;

    public PassageChecks(List<PassageCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        boolean keptBack = article.article().front().draft() && !article.isPublished();
        if (article.language().isEnglish() && !keptBack) {
            Passages passages = ArticlePassages.of(article);
            checks.forEach(check -> check.check(passages, diagnostics));
        }
    }

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Language language : site.config().languages()) {
            if (language.isEnglish()) {
                Passages passages = SitePassages.of(site, language);
                checks.forEach(check -> check.check(passages, diagnostics));
            }
        }
    }
}
