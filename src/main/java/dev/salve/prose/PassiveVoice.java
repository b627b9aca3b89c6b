package dev.salve.prose;

import java.util.List;
import java.util.Set;

/** Finds English sentences in the passive voice: a form of "to be" with a past participle. */
public final class PassiveVoice {
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> PARTICIPLES = WordFile.lines("participles", "en");
    private static final Set<String> ADJECTIVES = WordFile.lines("adjectives", "en");

    private PassiveVoice() {}

    /** Whether a sentence has a passive verb. Adjectives that look like participles, such as tired, are none. */
    public static boolean isIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (TO_BE.contains(tokens.get(i).lower()) && hasParticiple(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParticiple(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            if (ADJECTIVES.contains(word)) {
                return false;
            }
            boolean regular = word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
            if (regular || PARTICIPLES.contains(word)) {
                return true;
            }
            boolean passedOver =
                    word.equals("not") || word.equals("also") || (word.endsWith("ly") && word.length() > 3);
            if (!passedOver) {
                return false;
            }
        }
        return false;
    }
}
