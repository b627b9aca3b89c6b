package dev.salve.check.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.config.PhraseRule;
import dev.salve.prose.Phrase;
import dev.salve.testing.Figures;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimSentencesTest {
    @Test
    void packsAreRightAboutNearlyAllSentences() {
        Figures figures = ClaimSentences.figures();
        assertTrue(figures.sentences() >= 200, figures::toString);
        assertTrue(figures.precision() >= 0.95, () -> figures + "\n" + String.join("\n", figures.mistakes()));
        assertTrue(figures.recall() >= 0.90, () -> figures + "\n" + String.join("\n", figures.mistakes()));
    }

    @Test
    void phrasesOfThePacksAreWellFormed() {
        for (PhraseRule rule : ClaimSentences.RULES) {
            for (List<Text> phrases :
                    List.of(rule.phrases(), rule.with(), rule.unless(), rule.unlessNear(), rule.except())) {
                for (Text phrase : phrases) {
                    assertNull(Phrase.problemOf(phrase.value()), phrase::toString);
                }
            }
        }
    }

    @Test
    void packsHoldEnough() {
        long phrases = ClaimSentences.RULES.stream()
                .mapToLong(rule -> rule.phrases().size())
                .sum();
        assertTrue(phrases >= 40, () -> phrases + " phrases");
    }

    @Test
    void deniedClaimIsNoClaim() {
        assertEquals(Set.of("absolute-safety"), ClaimSentences.found("The peel is painless.", false));
        assertEquals(Set.of(), ClaimSentences.found("No peel is painless.", false));
    }

    @Test
    void medicineMayBeNamedWhereNothingIsPromoted() {
        assertEquals(Set.of(), ClaimSentences.found("A doctor may discuss Botox with you.", false));
        assertEquals(
                Set.of("prescription-medicine"), ClaimSentences.found("A doctor may discuss Botox with you.", true));
    }
}
