package dev.salve.check.style;

import dev.salve.check.SiteCheck;
import dev.salve.check.passage.Passage;
import dev.salve.check.passage.PassageCheck;
import dev.salve.check.passage.Passages;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import java.util.List;
import java.util.Map;

/** Applies rules on single sentences to every English text but quotations, and to what facts print. */
public final class SentenceRules implements PassageCheck, SiteCheck {
    private final List<SentenceRule> rules = List.of(new LongSentences(), new NumberWords(), new Percentages());

    /** Rules that only a number in figures can break. */
    private final List<SentenceRule> onFigures = List.of(new NumberForms(), new Decimals(), new Dates());

    @Override
    public void check(Passages passages, Diagnostics diagnostics) {
        for (Passage passage : passages.list()) {
            if (!passage.block().isQuoted() && !passage.fileName()) {
                for (Sentence sentence : passage.block().sentences()) {
                    check(sentence, passages.language(), diagnostics);
                }
            }
        }
    }

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Language language : site.config().languages()) {
            Map<String, Fact> facts = site.library().facts().getOrDefault(language.tag(), Map.of());
            if (language.isEnglish()) {
                facts.values().stream()
                        .map(fact -> Prose.of(fact.text().value(), fact.text().span(), language))
                        .flatMap(prose -> prose.sentences().stream())
                        .forEach(sentence -> check(sentence, language, diagnostics));
            }
        }
    }

    /** Applies each rule to one sentence. */
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        for (SentenceRule rule : rules) {
            rule.check(sentence, language, diagnostics);
        }
        if (sentence.hasNumbers()) {
            for (SentenceRule rule : onFigures) {
                rule.check(sentence, language, diagnostics);
            }
        }
    }
}
