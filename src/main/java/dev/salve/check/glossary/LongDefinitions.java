package dev.salve.check.glossary;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Site;

/** A definition is read in a small box beside a sentence, so it has at most 30 words (our own figure). */
public final class LongDefinitions implements SiteCheck {
    private static final int MOST = 30;

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Glossary glossary : site.library().glossaries().values()) {
            for (GlossaryTerm term : glossary.all()) {
                int words = term.definition().words();
                if (words > MOST) {
                    diagnostics.report(
                            DiagnosticCode.GLOSSARY_LONG,
                            term.definition().span(),
                            "the definition of \"" + term.term().value() + "\" has " + words + " words; at most " + MOST
                                    + " can be read beside a sentence",
                            "say what it is in one or two short sentences; the rest belongs into an article");
                }
            }
        }
    }
}
