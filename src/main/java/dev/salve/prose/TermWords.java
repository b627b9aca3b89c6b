package dev.salve.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a glossary explains, so that they do not make a page hard: terms of one or several English words. */
public final class TermWords {
    /** No explained words. */
    public static final TermWords NONE = new TermWords();

    /** How many syllables a word of an explained term counts at most. */
    static final int SYLLABLES = 2;

    private final Node root = new Node();

    /** How many words the longest term has. */
    private int longest = 1;

    /** A place in a trie of words: what may follow the words so far, and whether a term ends here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private boolean end;

        private Node behind(String word) {
            return next.computeIfAbsent(word, w -> new Node());
        }
    }

    private TermWords() {}

    /** The words of these terms and aliases; the last word of each is also met as a plural. */
    public static TermWords of(Collection<String> terms) {
        TermWords words = new TermWords();
        terms.forEach(term -> words.add(Tokens.of(term)));
        return words;
    }

    private void add(List<Token> term) {
        longest = Math.max(longest, term.size());
        Node node = root;
        for (int i = 0; i < term.size() - 1; i++) {
            node = node.behind(term.get(i).lower());
        }
        if (!term.isEmpty()) {
            for (String form : forms(term.get(term.size() - 1).lower())) {
                node.behind(form).end = true;
            }
        }
    }

    /** Whether all words of a sentence between two places of its text belong to explained terms. */
    public boolean explain(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= from) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).start() < to) {
            end++;
        }
        // Only a term that begins less than its length before these words can reach them: long sentences stay cheap.
        int near = Math.max(0, first - longest + 1);
        boolean[] explained = in(tokens.subList(near, Math.min(tokens.size(), end + longest - 1)));
        for (int i = first; i < end; i++) {
            if (!explained[i - near]) {
                return false;
            }
        }
        return end > first;
    }

    /** For each word whether it belongs to an explained term. */
    boolean[] in(List<Token> tokens) {
        boolean[] explained = new boolean[tokens.size()];
        if (root.next.isEmpty()) {
            return explained;
        }
        for (int i = 0; i < explained.length; i++) {
            Node node = root.next.get(tokens.get(i).lower());
            for (int at = i + 1; node != null; at++) {
                if (node.end) {
                    Arrays.fill(explained, i, at, true);
                }
                node = at < explained.length ? node.next.get(tokens.get(at).lower()) : null;
            }
        }
        return explained;
    }

    /** A word in the singular, the plural and the possessive. */
    private static List<String> forms(String word) {
        String singular = singular(word);
        List<String> forms = new ArrayList<>(List.of(word, singular, singular + "s", singular + "'s"));
        if (singular.endsWith("y")) {
            forms.add(singular.substring(0, singular.length() - 1) + "ies");
        }
        return forms;
    }

    /** The word without the ending of a plural or a possessive. */
    private static String singular(String word) {
        if (!word.endsWith("s")) {
            return word;
        }
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.endsWith("ies") && plain.length() > 4) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean plural = plain.endsWith("s") && !plain.endsWith("ss") && plain.length() > 3;
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
