package dev.salve.benchmark;

import java.util.List;
import java.util.Random;

/** Made-up sentences about a treatment: plain, short, and with terms of the made-up glossary in them. */
final class Prose {
    private static final List<String> WHO =
            List.of("You", "Your nurse", "The clinic", "Most people", "Some people", "Your doctor", "A friend");
    private static final List<String> DOES = List.of(
            "may notice", "can ask about", "should know about", "often sees", "can wait for", "may worry about");
    private static final List<String> WHAT = List.of(
            "the first signs",
            "a small change",
            "the next visit",
            "the colour of the skin",
            "the time that it takes",
            "a cool cloth",
            "the words on the sheet",
            "a number to call");
    private static final List<String> WHEN = List.of(
            "in the first week",
            "after a few days",
            "before the next session",
            "on the same day",
            "when the skin is calm",
            "at night");
    private static final List<String> AND = List.of(
            "and that is usual",
            "and it settles by itself",
            "but it can last longer",
            "so keep a note of it",
            "and nobody knows why",
            "so ask if you are not sure");

    private final Random random;
    private final int terms;
    private final int sentencesToATerm;

    /** Sentences that repeat for a seed; one in {@code sentencesToATerm} holds a word of a glossary of {@code terms}. */
    Prose(long seed, int terms, int sentencesToATerm) {
        this.random = new Random(seed);
        this.terms = terms;
        this.sentencesToATerm = sentencesToATerm;
    }

    /** A number from 0, smaller than {@code bound}. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    String sentence() {
        String what =
                random.nextInt(sentencesToATerm) == 0 ? "the " + MadeUpSite.term(random.nextInt(terms)) : pick(WHAT);
        return pick(WHO) + " " + pick(DOES) + " " + what + " " + pick(WHEN) + ", " + pick(AND) + ".";
    }

    /** Three sentences, about 45 words. */
    String paragraph() {
        return sentence() + " " + sentence() + " " + sentence();
    }

    String item() {
        return "ask about " + pick(WHAT) + " " + pick(WHEN);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
