package dev.salve.prose;

import org.jspecify.annotations.Nullable;

/**
 * How hard English text is to read, by formulas in common use. Their numbers are United States school grades, the
 * reading ease apart; add 5 for an age. They are made for running text of some length and say little of a sentence.
 *
 * @param counts what was counted; at least one sentence and one word
 */
public record Readability(Counts counts) {
    /** Below so many sentences SMOG says nothing (our own threshold). */
    public static final int SMOG_LEAST = 10;

    /** SMOG was made for samples of so many sentences; below, it is less sure. */
    public static final int SMOG_SAMPLE = 30;

    public Readability {
        if (counts.sentences() < 1 || counts.words() < 1) {
            throw new IllegalArgumentException("a text without words has no reading grade");
        }
    }

    /** The scores, or null for a text without words. */
    public static @Nullable Readability of(Counts counts) {
        return counts.words() == 0 || counts.sentences() == 0 ? null : new Readability(counts);
    }

    /** Mean number of words in a sentence. */
    public double meanSentence() {
        return (double) counts.words() / counts.sentences();
    }

    /** Flesch-Kincaid grade: 0.39 W/S + 11.8 Y/W - 15.59 (Kincaid and others, 1975). */
    public double fleschKincaid() {
        return 0.39 * meanSentence() + 11.8 * syllablesPerWord() - 15.59;
    }

    /** Flesch reading ease, about 0 to 100, higher is easier: 206.835 - 1.015 W/S - 84.6 Y/W (Flesch, 1948). */
    public double readingEase() {
        return 206.835 - 1.015 * meanSentence() - 84.6 * syllablesPerWord();
    }

    /** SMOG grade: 1.0430 times the root of 30 P/S, + 3.1291 (McLaughlin, 1969). */
    public double smog() {
        return 1.0430 * Math.sqrt(30.0 * counts.longWords() / counts.sentences()) + 3.1291;
    }

    /** Gunning fog index: 0.4 (W/S + 100 P/W) (Gunning, 1952). */
    public double gunningFog() {
        return 0.4 * (meanSentence() + 100.0 * counts.longWords() / counts.words());
    }

    /** Coleman-Liau index: 0.0588 L - 0.296 N - 15.8, letters and sentences per 100 words (Coleman and Liau, 1975). */
    public double colemanLiau() {
        double letters = 100.0 * counts.letters() / counts.words();
        double sentences = 100.0 * counts.sentences() / counts.words();
        return 0.0588 * letters - 0.296 * sentences - 15.8;
    }

    /** Automated readability index: 4.71 C/W + 0.5 W/S - 21.43 (Smith and Senter, 1967). */
    public double automatedIndex() {
        return 4.71 * counts.letters() / counts.words() + 0.5 * meanSentence() - 21.43;
    }

    /** Whether there are too few sentences for SMOG to say anything. */
    public boolean isTooShortForSmog() {
        return counts.sentences() < SMOG_LEAST;
    }

    /** Whether there are fewer sentences than SMOG was made for. */
    public boolean isShortForSmog() {
        return counts.sentences() < SMOG_SAMPLE;
    }

    private double syllablesPerWord() {
        return (double) counts.syllables() / counts.words();
    }
}
