package dev.salve.check.facts;

import dev.salve.prose.Amount;
import dev.salve.prose.WordSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** In what sense an English sentence states an amount: as a general truth, or denied, on a condition, or of a study. */
final class SentenceSense {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z']+");
    private static final Set<String> STUDY = Set.of(
            "study",
            "studies",
            "trial",
            "trials",
            "review",
            "reviews",
            "participants",
            "volunteers",
            "survey",
            "report",
            "reports",
            "researchers",
            "paper",
            "papers");

    private static final Set<String> VERBS_DENIED =
            Set.of("do", "does", "did", "is", "are", "was", "were", "will", "has", "have", "had", "would", "could");

    private static final Set<String> CONTRACTED = Set.of(
            "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "hasn't", "haven't", "wouldn't");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    /** Words that say how much later or longer than something else. */
    private static final int REACH_OF_NOT = 3;

    private SentenceSense() {}

    static boolean tellsOfStudy(String lowerCase) {
        return STUDY.stream().anyMatch(word -> holds(lowerCase, word));
    }

    static boolean isConditional(String lowerCase) {
        return CONDITIONS.stream().anyMatch(word -> holds(lowerCase, word));
    }

    private static boolean holds(String text, String word) {
        return (" " + NO_LETTERS.matcher(text).replaceAll(" ") + " ").contains(" " + word + " ");
    }

    /** Whether an amount is one that a study used or found. */
    static boolean tellsOfStudy(WordSequence words) {
        for (int i = 0; i < words.size(); i++) {
            if (STUDY.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an "if" stands in the clause of an amount, before it. */
    static boolean isConditional(WordSequence words, Amount amount) {
        for (int i = lastBefore(words, amount); i >= 0; i--) {
            if (CONDITIONS.contains(words.word(i))) {
                return true;
            }
            if (ClauseEnds.isBefore(words, i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the sentence denies the amount: "does not take 3 hours", "not for 3 days", "rather than 3 hours". "Do not
     * swim for 3 days" and "you cannot swim for 3 days" state it.
     */
    static boolean isDenied(WordSequence words, Amount amount) {
        int last = lastBefore(words, amount);
        for (int i = last; i >= 0; i--) {
            String word = words.word(i);
            boolean near = last - i < REACH_OF_NOT;
            if (word.equals("not") && (near ? !isInstruction(words, i) : deniesVerb(words, i))) {
                return true;
            }
            if (CONTRACTED.contains(word) || (word.equals("never") && i > 0)) {
                return true;
            }
            boolean contrasts =
                    word.equals("than") && i > 0 && words.word(i - 1).equals("rather");
            boolean replaces = word.equals("of") && i > 0 && words.word(i - 1).equals("instead");
            if (near && (contrasts || replaces)) {
                return true;
            }
            if (ClauseEnds.isBefore(words, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean deniesVerb(WordSequence words, int not) {
        return not > 1 && VERBS_DENIED.contains(words.word(not - 1)) && !ClauseEnds.isBefore(words, not - 1);
    }

    private static boolean isInstruction(WordSequence words, int not) {
        if (not == 0) {
            return false;
        }
        String verb = words.word(not - 1);
        boolean imperative = verb.equals("do") && (not == 1 || ClauseEnds.isBefore(words, not - 1));
        return imperative || Set.of("should", "must", "may", "can").contains(verb);
    }

    private static int lastBefore(WordSequence words, Amount amount) {
        int last = -1;
        for (int i = 0; i < words.size() && words.start(i) < amount.start(); i++) {
            last = i;
        }
        return last;
    }
}
