package dev.salve.check.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.config.PhraseRule;
import dev.salve.config.WordList;
import dev.salve.prose.Phrase;
import dev.salve.testing.Figures;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StyleSentencesTest {
    @Test
    void rulesAreRightAboutNearlyAllSentences() {
        Figures figures = StyleSentences.figures();
        assertTrue(figures.sentences() >= 120, figures::toString);
        assertTrue(figures.precision() >= 0.95, () -> figures + "\n" + String.join("\n", figures.mistakes()));
        assertTrue(figures.recall() >= 0.95, () -> figures + "\n" + String.join("\n", figures.mistakes()));
    }

    @Test
    void wordsAndPhrasesAreWellFormed() {
        for (PhraseRule rule : StyleSentences.rules()) {
            for (List<Text> phrases : List.of(rule.phrases(), rule.with(), rule.unless(), rule.except())) {
                for (Text phrase : phrases) {
                    assertNull(Phrase.problemOf(phrase.value()), phrase::toString);
                }
            }
        }
    }

    @Test
    void wordListHoldsEnoughPairs() {
        int pairs = WordList.pairs().size();
        assertTrue(pairs >= 300, () -> pairs + " pairs");
    }

    @Test
    void medicalWordIsReportedOnceAndNotWhereItsFirstUseExplainsIt() {
        assertEquals(Set.of("unexplained-term"), StyleSentences.found("Erythema comes. Erythema (redness) goes."));
        assertEquals(Set.of(), StyleSentences.found("Erythema (redness) comes. Erythema goes."));
    }

    @Test
    void hardWordIsReportedWhereItIsDeniedButNotWhereItIsQuoted() {
        assertEquals(Set.of("plain-word"), StyleSentences.found("We never utilise needles."));
        assertEquals(Set.of(), StyleSentences.found("They say \"we utilise needles\"."));
    }
}
