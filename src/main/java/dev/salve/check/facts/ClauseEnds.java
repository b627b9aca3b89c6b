package dev.salve.check.facts;

import dev.salve.prose.WordSequence;
import java.util.Set;

/** Where one clause of a sentence ends and the next begins. */
final class ClauseEnds {
    private static final Set<String> NEW_CLAUSE = Set.of("but", "while", "whereas", "although", "though", "then", "so");

    private ClauseEnds() {}

    /** Whether a clause begins with a word: behind a semicolon or dash, behind a comma with "and", or with "but". */
    static boolean isBefore(WordSequence words, int index) {
        if (index == 0 || words.isBrokenBefore(index)) {
            return true;
        }
        String word = words.word(index);
        return NEW_CLAUSE.contains(word) || (words.hasCommaBefore(index) && word.equals("and"));
    }
}
