package dev.salve.check.content;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Site;
import java.util.List;

/** Terms of the first language that a further language has no words for. */
public final class UntranslatedTerms implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        List<Language> languages = site.config().languages();
        for (Language language : languages.subList(1, languages.size())) {
            for (GlossaryTerm term :
                    site.library().glossary(languages.get(0).tag()).all()) {
                if (site.library().glossary(language.tag()).term(term.id()) == null) {
                    diagnostics.report(
                            DiagnosticCode.GLOSSARY_UNTRANSLATED,
                            term.span(),
                            "the term \"" + term.term().value() + "\" has no words in " + language.tag(),
                            "add it to glossary." + language.tag() + ".yaml");
                }
            }
        }
    }
}
