package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    private static final double EXACT = 1e-9;

    @Test
    void easyTextHasItsPublishedScores() {
        Readability text = new Readability(new Counts(10, 100, 130, 0, 0));
        assertEquals(3.65, text.fleschKincaid(), EXACT);
        assertEquals(86.705, text.readingEase(), EXACT);
    }

    @Test
    void harderTextHasItsPublishedScores() {
        Readability text = new Readability(new Counts(8, 120, 180, 12, 0));
        assertEquals(7.96, text.fleschKincaid(), EXACT);
        assertEquals(64.71, text.readingEase(), EXACT);
        assertEquals(10.0, text.gunningFog(), EXACT);
    }

    @Test
    void smogTakesTheRootOfLongWordsInThirtySentences() {
        assertEquals(8.841846274778883, new Readability(new Counts(30, 300, 450, 30, 0)).smog(), EXACT);
        assertEquals(3.1291, new Readability(new Counts(30, 300, 300, 0, 0)).smog(), EXACT);
    }

    @Test
    void lettersDecideColemanLiauAndTheAutomatedIndex() {
        Readability text = new Readability(new Counts(10, 200, 260, 10, 900));
        assertEquals(0.0588 * 450 - 0.296 * 5 - 15.8, text.colemanLiau(), EXACT);
        assertEquals(9.18, text.colemanLiau(), EXACT);
        assertEquals(9.765, text.automatedIndex(), EXACT);
    }

    @Test
    void smogSaysNothingBelowTenSentencesAndLittleBelowThirty() {
        Readability nine = new Readability(new Counts(9, 90, 120, 3, 400));
        Readability ten = new Readability(new Counts(10, 90, 120, 3, 400));
        Readability thirty = new Readability(new Counts(30, 90, 120, 3, 400));
        assertTrue(nine.isTooShortForSmog());
        assertFalse(ten.isTooShortForSmog());
        assertTrue(ten.isShortForSmog());
        assertFalse(thirty.isShortForSmog());
    }

    @Test
    void textWithoutWordsHasNoScores() {
        assertNull(Readability.of(Counts.NONE));
    }

    @Test
    void wordsSyllablesLongWordsAndLettersAreCounted() {
        Sentence sentence = Texts.prose("The needles, 1.5 mm long, make collagen.")
                .sentences()
                .get(0);
        assertEquals(new Counts(1, 7, 1 + 2 + 1 + 1 + 1 + 1 + 3, 1, 3 + 7 + 2 + 2 + 4 + 4 + 8), Counts.of(sentence));
    }

    @Test
    void explainedTermsCountAsTwoSyllablesAWord() {
        TermWords terms = TermWords.of(List.of("Microneedling", "growth factor", "platelet-rich plasma", "biopsy"));
        Sentence plain = Texts.prose(
                        "Microneedling frees growth factors. It is not a biopsy; biopsies differ. A factor.")
                .sentences()
                .get(0);
        assertEquals(5 + 1 + 1 + 2, Counts.of(plain).syllables());
        assertEquals(2 + 1 + 1 + 2, Counts.of(plain, terms).syllables());
        assertEquals(0, Counts.of(plain, terms).longWords());
        Sentence plural = Texts.prose("Biopsies hurt.").sentences().get(0);
        assertEquals(2 + 1, Counts.of(plural, terms).syllables());
        Sentence other = Texts.prose("Platelet-rich food.").sentences().get(0);
        assertEquals(Counts.of(other), Counts.of(other, terms));
    }
}
