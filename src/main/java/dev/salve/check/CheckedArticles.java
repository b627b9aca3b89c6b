package dev.salve.check;

import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Site;
import dev.salve.prose.TermWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes articles ready for rules; what they share is worked out once a site. */
public final class CheckedArticles {
    private final Site site;
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, TermWords> terms = new HashMap<>();

    private CheckedArticles(Site site) {
        this.site = site;
        for (Language language : site.config().languages()) {
            languages.put(language.tag(), language);
            terms.put(language.tag(), terms(site, language));
        }
    }

    /** The articles of a site. */
    public static CheckedArticles of(Site site) {
        return new CheckedArticles(site);
    }

    /** An article of the site, for one thread. */
    public CheckedArticle article(Article article) {
        Language fallback = site.config().defaultLanguage();
        Language language = languages.getOrDefault(article.id().language(), fallback);
        return new CheckedArticle(article, site, language, terms.getOrDefault(language.tag(), TermWords.NONE));
    }

    /** The words that the glossary of a language explains. */
    public static TermWords terms(Site site, Language language) {
        List<String> words = new ArrayList<>();
        for (GlossaryTerm term : site.library().glossary(language.tag()).all()) {
            words.add(term.term().value());
            term.aliases().forEach(alias -> words.add(alias.text().value()));
        }
        return TermWords.of(words);
    }
}
