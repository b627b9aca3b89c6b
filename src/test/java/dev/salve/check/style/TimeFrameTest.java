package dev.salve.check.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.language.Languages;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import dev.salve.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFrameTest {
    private static Sentence sentence(String words) {
        SourceFile file = SourceFile.of("words.md", words);
        return Prose.of(words, file.whole(), Languages.of("en-GB").orElseThrow())
                .sentences()
                .get(0);
    }

    private static TimeFrame frame(String words) {
        Sentence sentence = sentence(words);
        return TimeFrame.beside(Frequencies.in(sentence).get(0), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It happens to 1 in 100 people in a year.|in a year",
                "It happens to 1 in 100 people a month.|a month",
                "It happens to 1 in 100 within 6 weeks.|within 6 weeks",
                "It happens to 1 in 100 people in the first year.|in the first year",
                "It happens to 5% of people each week.|each week",
                "It happens to 5 per cent of patients over three years.|over three years",
                "It happens to 1 in 100 people per session.|per session",
                "Each year, about 1 in 100 people get it.|Each year",
                "Over 12 months 1 in 100 people get it.|Over 12 months",
            })
    void timeRightBesideAFrequencyIsFound(String words, String expected) {
        TimeFrame frame = frame(words);
        assertEquals(expected, words.substring(frame.start(), frame.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happens to 1 in 100 people.",
                "1 in 100 people notice it, and it fades in a year.",
                "1 in 10 adults over 60 years get it.",
                "1 in 10 people in the study got it.",
                "1 in 10 people over 6 to 12 weeks got it.",
                "1 in 10 people in 2019 got it.",
                "In a year with little sun 1 in 10 people get it.",
                "1 in 10 people after 3 sessions saw a change.",
            })
    void otherTimesOfASentenceAreNotThatOfItsFrequency(String words) {
        assertEquals(null, frame(words));
    }

    private static boolean same(String one, String other) {
        return frame("It happens to 1 in 100 people " + one + ".")
                .isAsLongAs(frame("It happens to 1 in 100 people " + other + "."));
    }

    @Test
    void sameTimeInOtherWordsIsTheSame() {
        assertTrue(same("in a year", "over 12 months"));
        assertTrue(same("a month", "in 4 weeks"));
        assertTrue(same("each session", "per session"));
        assertFalse(same("a month", "in 6 weeks"));
        assertFalse(same("a month", "per session"));
        assertFalse(same("per session", "per course"));
    }
}
