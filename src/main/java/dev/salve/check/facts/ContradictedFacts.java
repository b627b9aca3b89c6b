package dev.salve.check.facts;

import dev.salve.check.PerSite;
import dev.salve.check.passage.Passage;
import dev.salve.check.passage.PassageCheck;
import dev.salve.check.passage.Passages;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A sentence that speaks of a fact gives the fact's figure: one that is written by hand must be the same. */
public final class ContradictedFacts implements PassageCheck {
    private final PerSite<Map<String, ContradictionFinder>> finders = new PerSite<>(ContradictedFacts::finders);

    @Override
    public void check(Passages passages, Diagnostics diagnostics) {
        ContradictionFinder finder =
                finders.of(passages.site()).get(passages.language().tag());
        if (finder == null) {
            return;
        }
        for (Passage passage : passages.list()) {
            for (WordSequence words : passage.sentences()) {
                finder.find(words, passages.folder()).forEach(found -> report(found, words.sentence(), diagnostics));
            }
        }
    }

    private static Map<String, ContradictionFinder> finders(Site site) {
        Map<String, ContradictionFinder> finders = new HashMap<>();
        for (Language language : site.config().languages()) {
            if (language.isEnglish()) {
                finders.put(language.tag(), new ContradictionFinder(figures(site, language)));
            }
        }
        return finders;
    }

    private static void report(Contradiction found, Sentence sentence, Diagnostics diagnostics) {
        Fact fact = found.fact().fact();
        int start = found.said().start();
        int end = found.said().end();
        diagnostics.report(
                DiagnosticCode.FACT_CONTRADICTED,
                sentence.span(start, end),
                "this says \"" + sentence.text().substring(start, end).strip() + "\", but the fact \"" + fact.id()
                        + "\" says \"" + fact.text().value() + "\" ("
                        + fact.text().span().location() + ")",
                "write :fact[" + fact.id() + "] instead of the figure, or correct the fact");
    }

    private static List<FigureOfFact> figures(Site site, Language language) {
        Map<String, String> folders = new HashMap<>();
        for (SitePage page : site.pages()) {
            if (page.article() != null) {
                folders.put(page.article().file().path(), page.folder());
            }
        }
        List<FigureOfFact> figures = new ArrayList<>();
        for (Fact fact :
                site.library().facts().getOrDefault(language.tag(), Map.of()).values()) {
            FigureOfFact figure = FigureOfFact.of(fact, treatments(site.facts().places(fact.id()), folders));
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** The treatments that print a fact; none where a page outside treatments, or a shared part, prints it too. */
    private static Set<String> treatments(List<SourceSpan> uses, Map<String, String> folders) {
        Set<String> treatments = new TreeSet<>();
        for (SourceSpan use : uses) {
            String folder = folders.getOrDefault(use.file().path(), "");
            if (folder.isEmpty()) {
                return Set.of();
            }
            treatments.add(folder);
        }
        return treatments;
    }
}
