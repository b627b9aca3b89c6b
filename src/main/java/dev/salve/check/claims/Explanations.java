package dev.salve.check.claims;

import dev.salve.prose.Sentence;
import dev.salve.prose.TermWords;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;

/** Whether a sentence explains a hard word that it uses, or the glossary does. */
final class Explanations {
    private static final Set<String> BEFORE = Set.of("called", "termed", "named");
    private static final Set<String> BEHIND = Set.of("means", "mean");

    private Explanations() {}

    /**
     * "Melasma (brown patches)", "brown patches (melasma)", "patches called melasma", "melasma means …", or a word of the
     * glossary.
     */
    static boolean cover(Claim word, Sentence sentence, TermWords terms) {
        String text = sentence.text();
        boolean opened = text.startsWith(" (", word.to());
        boolean bracketed = isInBrackets(text, word);
        List<Token> tokens = sentence.tokens();
        String before = "";
        String beforeThat = "";
        String behind = "";
        for (Token token : tokens) {
            if (token.end() <= word.from()) {
                beforeThat = before;
                before = token.lower();
            } else if (token.start() >= word.to() && behind.isEmpty()) {
                behind = token.lower();
            }
        }
        boolean called = BEFORE.contains(before) || (before.equals("as") && beforeThat.equals("known"));
        return opened
                || bracketed
                || called
                || BEHIND.contains(behind)
                || terms.explain(sentence, word.from(), word.to());
    }

    /** Whether little but the word stands in brackets, so that what stands before them explains it. */
    private static boolean isInBrackets(String text, Claim word) {
        int open = text.lastIndexOf('(', word.from());
        int close = text.indexOf(')', word.to());
        return open > 0 && close > 0 && text.lastIndexOf(')', word.from()) < open && close - open < 40;
    }
}
