package dev.salve.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that a glossary explains, so that they do not make a page hard: terms of one or several English words. */
public final class TermWords {
    /** No explained words. */
    public static final TermWords NONE = new TermWords(Map.of());

    /** How many syllables a word of an explained term counts at most. */
    static final int SYLLABLES = 2;

    private final Map<String, List<String[]>> byFirst;

    private TermWords(Map<String, List<String[]>> byFirst) {
        this.byFirst = byFirst;
    }

    /** The words of these terms and aliases; the last word of each is also met as a plural. */
    public static TermWords of(Collection<String> terms) {
        Map<String, List<String[]>> byFirst = new HashMap<>();
        for (String term : terms) {
            String[] words = Tokens.of(term).stream().map(Token::lower).toArray(String[]::new);
            if (words.length > 0) {
                String key = words.length == 1 ? singular(words[0]) : words[0];
                byFirst.computeIfAbsent(key, first -> new ArrayList<>()).add(words);
            }
        }
        return new TermWords(byFirst);
    }

    /** Whether all words of a sentence between two places of its text belong to explained terms. */
    public boolean explain(Sentence sentence, int from, int to) {
        boolean[] explained = in(sentence.tokens());
        boolean any = false;
        for (int i = 0; i < explained.length; i++) {
            Token token = sentence.tokens().get(i);
            if (token.start() < to && from < token.end()) {
                if (!explained[i]) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** For each word whether it belongs to an explained term. */
    boolean[] in(List<Token> tokens) {
        boolean[] explained = new boolean[tokens.size()];
        if (byFirst.isEmpty()) {
            return explained;
        }
        for (int i = 0; i < explained.length; i++) {
            String word = tokens.get(i).lower();
            mark(byFirst.getOrDefault(word, List.of()), tokens, i, explained);
            String singular = singular(word);
            if (!singular.equals(word)) {
                mark(byFirst.getOrDefault(singular, List.of()), tokens, i, explained);
            }
        }
        return explained;
    }

    private static void mark(List<String[]> terms, List<Token> tokens, int at, boolean[] explained) {
        for (String[] term : terms) {
            if (matches(term, tokens, at)) {
                for (int i = at; i < at + term.length; i++) {
                    explained[i] = true;
                }
            }
        }
    }

    private static boolean matches(String[] term, List<Token> tokens, int at) {
        int last = term.length - 1;
        if (at + last >= tokens.size()) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!term[i].equals(tokens.get(at + i).lower())) {
                return false;
            }
        }
        return singular(term[last]).equals(singular(tokens.get(at + last).lower()));
    }

    /** The word without the ending of a plural or a possessive, the same for both forms of a word. */
    private static String singular(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.endsWith("ies") && plain.length() > 4) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean plural = plain.endsWith("s") && !plain.endsWith("ss") && plain.length() > 3;
        return (plural ? plain.substring(0, plain.length() - 1) : plain).toLowerCase(Locale.ROOT);
    }
}
