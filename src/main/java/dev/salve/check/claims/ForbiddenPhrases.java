package dev.salve.check.claims;

import dev.salve.check.PerSite;
import dev.salve.check.SiteCheck;
import dev.salve.check.passage.Passage;
import dev.salve.check.passage.PassageCheck;
import dev.salve.check.passage.Passages;
import dev.salve.config.PhraseRule;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Severity;
import dev.salve.model.site.Site;
import dev.salve.prose.Phrase;
import dev.salve.prose.Sentence;
import dev.salve.prose.TermWords;
import dev.salve.prose.WordSequence;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No English text of the site says what a pack in use, or the clinic itself, forbids, nor a hard word for which there is a
 * plain one (NHS-17, NHS-19, NHS-20, W20).
 */
public final class ForbiddenPhrases implements PassageCheck, SiteCheck {
    private final PerSite<ClaimFinder> finders =
            new PerSite<>(site -> new ClaimFinder(usable(site.config().rules().phrases(), new Diagnostics())));

    @Override
    public void check(Passages passages, Diagnostics diagnostics) {
        ClaimFinder finder = finders.of(passages.site());
        Set<PhraseRule> termsMet = new HashSet<>();
        for (Passage passage : passages.list()) {
            for (WordSequence words : passage.sentences()) {
                for (Claim claim : finder.find(words, passage)) {
                    if (isReported(claim, words.sentence(), passages.terms(), termsMet)) {
                        diagnostics.add(diagnostic(claim, words.sentence()));
                    }
                }
            }
        }
    }

    /** A hard word is not, where it is explained; a medical one only at its first use on the page. */
    static boolean isReported(Claim claim, Sentence sentence, TermWords terms, Set<PhraseRule> termsMet) {
        boolean isLaterUse = claim.isTerm() && !termsMet.add(claim.rule());
        return !isLaterUse && !(claim.isHardWord() && Explanations.cover(claim, sentence, terms));
    }

    /** Reports phrases of the clinic that can't be looked for. */
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        usable(site.config().rules().phrases(), diagnostics);
    }

    /** Only a clinic's own phrases can be wrong; those of the packs are tested. */
    private static List<PhraseRule> usable(List<PhraseRule> rules, Diagnostics diagnostics) {
        List<PhraseRule> usable = new ArrayList<>();
        for (PhraseRule rule : rules) {
            boolean good = true;
            for (List<Text> phrases :
                    List.of(rule.phrases(), rule.with(), rule.unless(), rule.unlessNear(), rule.except())) {
                for (Text phrase : phrases) {
                    good &= isGood(phrase, diagnostics);
                }
            }
            if (good) {
                usable.add(rule);
            }
        }
        return usable;
    }

    private static boolean isGood(Text phrase, Diagnostics diagnostics) {
        String problem = Phrase.problemOf(phrase.value());
        if (problem != null) {
            diagnostics.report(
                    DiagnosticCode.CONFIG_BAD_PHRASE,
                    phrase.span(),
                    "the phrase \"" + phrase.value() + "\" can't be looked for, because " + problem,
                    "write words, (a|b) for either, and … once between words");
        }
        return problem == null;
    }

    private static Diagnostic diagnostic(Claim claim, Sentence sentence) {
        PhraseRule rule = claim.rule();
        return new Diagnostic(
                rule.code(),
                severity(rule),
                sentence.span(claim.from(), claim.to()),
                "\"" + sentence.text().substring(claim.from(), claim.to()) + "\" " + ClaimWords.verdict(rule.code()),
                rule.rewrite() + ". " + rule.source(),
                false);
    }

    private static Severity severity(PhraseRule rule) {
        @Nullable Severity own = rule.severity();
        return own == null ? rule.code().severity() : own;
    }
}
