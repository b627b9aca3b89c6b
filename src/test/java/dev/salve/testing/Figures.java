package dev.salve.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How often a rule that reads prose was right: findings counted against those that people expect. */
public final class Figures {
    private final String name;
    private final List<String> mistakes = new ArrayList<>();
    private int sentences;
    private int right;
    private int wrong;
    private int missed;

    public Figures(String name) {
        this.name = name;
    }

    /** Counts one sentence. */
    public void count(String sentence, Set<String> expected, Set<String> found) {
        sentences++;
        for (String code : found) {
            if (expected.contains(code)) {
                right++;
            } else {
                wrong++;
                mistakes.add("wrongly found " + code + ": " + sentence);
            }
        }
        for (String code : expected) {
            if (!found.contains(code)) {
                missed++;
                mistakes.add("missed " + code + ": " + sentence);
            }
        }
    }

    public int sentences() {
        return sentences;
    }

    /** The share of findings that are right. */
    public double precision() {
        return (double) right / (right + wrong);
    }

    /** The share of what is expected that was found. */
    public double recall() {
        return (double) right / (right + missed);
    }

    /** Each mistake in a line. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d sentences, %d expected findings; precision %.1f %%, recall %.1f %%",
                name,
                sentences,
                right + missed,
                100 * precision(),
                100 * recall());
    }
}
