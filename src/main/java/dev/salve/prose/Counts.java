package dev.salve.prose;

import java.util.Collection;

/**
 * What the formulas of reading ease count.
 *
 * @param sentences how many sentences
 * @param words how many words, numbers among them
 * @param syllables how many syllables
 * @param longWords how many words of three syllables or more
 * @param letters how many letters and digits
 */
public record Counts(int sentences, int words, int syllables, int longWords, int letters) {
    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    private static final int LONG = 3;

    /** One sentence as it stands. */
    public static Counts of(Sentence sentence) {
        return of(sentence, TermWords.NONE);
    }

    /** One sentence; a word of an explained term counts as two syllables at most. */
    public static Counts of(Sentence sentence, TermWords terms) {
        int syllables = 0;
        int longWords = 0;
        int letters = 0;
        boolean[] explained = terms.in(sentence.tokens());
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int own = Syllables.of(token);
            int counted = explained[i] ? Math.min(own, TermWords.SYLLABLES) : own;
            syllables += counted;
            longWords += counted >= LONG ? 1 : 0;
            letters += token.letters();
        }
        return new Counts(1, sentence.words(), syllables, longWords, letters);
    }

    /** Several sentences. */
    public static Counts of(Collection<Sentence> sentences, TermWords terms) {
        Counts sum = NONE;
        for (Sentence sentence : sentences) {
            sum = sum.plus(of(sentence, terms));
        }
        return sum;
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                sentences + other.sentences,
                words + other.words,
                syllables + other.syllables,
                longWords + other.longWords,
                letters + other.letters);
    }
}
