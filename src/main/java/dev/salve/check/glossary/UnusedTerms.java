package dev.salve.check.glossary;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A term that no page of the first language uses, no draft holds, and that no other term leads to, is probably forgotten, or written
 * otherwise in the articles. One that is not linked on its own stands in the glossary for those who look it up.
 */
public final class UnusedTerms implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isWhole()) {
            return;
        }
        String language = site.config().defaultLanguage().tag();
        Set<String> used = used(site, language);
        for (GlossaryTerm term : site.library().glossary(language).all()) {
            term.related().forEach(related -> used.add(related.value()));
        }
        for (GlossaryTerm term : site.library().glossary(language).all()) {
            if (term.autoLink() && !used.contains(term.id()) && !isInDraft(term, site)) {
                diagnostics.report(
                        DiagnosticCode.GLOSSARY_UNUSED,
                        term.span(),
                        "no page uses the term \"" + term.term().value() + "\"",
                        "add the word that articles use as an alias, or delete the term");
            }
        }
    }

    /** Whether an article that is not on the site has the word: it will be used. */
    private static boolean isInDraft(GlossaryTerm term, Site site) {
        List<String> words = new ArrayList<>(List.of(term.term().value()));
        term.aliases().forEach(alias -> words.add(alias.text().value()));
        return site.library().articles().stream()
                .filter(article -> site.page(article.id()) == null)
                .map(article -> article.file().text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> words.stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT))));
    }

    private static Set<String> used(Site site, String language) {
        Set<String> used = new HashSet<>();
        for (SitePage page : site.pages()) {
            if (!page.language().tag().equals(language)) {
                continue;
            }
            for (LinkedBody body : page.text().bodies().values()) {
                body.terms().forEach(use -> used.add(use.term().id()));
                for (int i = 0; i < body.body().mentions().size(); i++) {
                    if (body.resolution(i) instanceof Resolution.Term term && term.term() != null) {
                        used.add(term.term().id());
                    }
                }
            }
        }
        return used;
    }
}
