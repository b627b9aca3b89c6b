package dev.salve.check.passage;

import dev.salve.language.Language;
import dev.salve.model.site.Site;
import dev.salve.prose.TermWords;
import java.util.List;

/**
 * Texts of a site in one language: those of an article, or those that stand in no article.
 *
 * @param site the site
 * @param language their language
 * @param folder the treatment that they belong to, empty for none
 * @param terms the words that the glossary of their language explains
 * @param list the texts
 */
public record Passages(Site site, Language language, String folder, TermWords terms, List<Passage> list) {
    public Passages(Site site, Language language, String folder, TermWords terms, List<Passage> list) {
        this.site = site;
        this.language = language;
        this.folder = folder;
        this.terms = terms;
        this.list = List.copyOf(list);
    }
}
