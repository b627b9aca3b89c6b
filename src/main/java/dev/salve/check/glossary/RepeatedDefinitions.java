package dev.salve.check.glossary;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Site;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two terms that mean the same are one term with an alias. */
public final class RepeatedDefinitions implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Glossary glossary : site.library().glossaries().values()) {
            Map<String, GlossaryTerm> first = new HashMap<>();
            for (GlossaryTerm term : glossary.all()) {
                String words = term.definition()
                        .plainText()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
                GlossaryTerm other = words.isEmpty() ? null : first.putIfAbsent(words, term);
                if (other != null) {
                    diagnostics.report(
                            DiagnosticCode.GLOSSARY_REPEATED,
                            term.definition().span(),
                            "\"" + term.term().value() + "\" has the same definition as \""
                                    + other.term().value() + "\"",
                            "make one of them an alias of the other, or say how they differ");
                }
            }
        }
    }
}
