package dev.salve.check.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.Figures;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactSentencesTest {
    @Test
    void contradictionsAreFoundAndLittleElse() {
        Figures figures = FactSentences.figures();
        assertTrue(figures.sentences() >= 100, figures::toString);
        assertTrue(figures.precision() >= 0.95, () -> figures + "\n" + String.join("\n", figures.mistakes()));
        assertTrue(figures.recall() >= 0.95, () -> figures + "\n" + String.join("\n", figures.mistakes()));
    }

    @Test
    void sameTimeInAnotherUnitIsNoContradiction() {
        assertEquals(Set.of(), FactSentences.found("Do not wear make-up for a day."));
        assertEquals(Set.of("make-up-wait"), FactSentences.found("Do not wear make-up for two days."));
    }

    @Test
    void deniedFigureIsNoContradiction() {
        assertEquals(Set.of("session-length"), FactSentences.found("A session takes 3 hours."));
        assertEquals(Set.of(), FactSentences.found("A session does not take 3 hours."));
    }
}
