package dev.salve.prose;

import java.util.List;

/**
 * The words of a sentence as phrases are looked for in it: in lower case, a hyphen parting two words, and a number
 * together with the per cent sign behind it.
 */
public final class WordSequence {
    private static final String BREAKS = ";:()[]—–…";

    private final Sentence sentence;
    private final String[] words;
    private final int[] tokens;

    private WordSequence(Sentence sentence, String[] words, int[] tokens) {
        this.sentence = sentence;
        this.words = words;
        this.tokens = tokens;
    }

    public static WordSequence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int count = tokens.size();
        for (Token token : tokens) {
            count += token.isHyphenated() ? hyphens(token.lower()) : 0;
        }
        String[] words = new String[count];
        int[] origins = new int[count];
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int from = 0;
            int hyphen = token.isHyphenated() ? token.lower().indexOf('-') : -1;
            while (hyphen >= 0) {
                origins[next] = i;
                words[next++] = token.lower().substring(from, hyphen);
                from = hyphen + 1;
                hyphen = token.lower().indexOf('-', from);
            }
            boolean percent = token.isNumber() && sentence.text().startsWith("%", token.end());
            String last = token.lower().substring(from);
            origins[next] = i;
            words[next++] = percent ? last + "%" : last;
        }
        return new WordSequence(sentence, words, origins);
    }

    private static int hyphens(String word) {
        int count = 0;
        for (int i = word.indexOf('-'); i >= 0; i = word.indexOf('-', i + 1)) {
            count++;
        }
        return count;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }

    /** A word in lower case. */
    public String word(int index) {
        return words[index];
    }

    /** Where a word starts in the sentence's text; the parts of a hyphenated word all start where it does. */
    public int start(int index) {
        return token(index).start();
    }

    /** Where a word ends in the sentence's text; the parts of a hyphenated word all end where it does. */
    public int end(int index) {
        return token(index).end();
    }

    private Token token(int index) {
        return sentence.tokens().get(tokens[index]);
    }

    /** Whether a sign that ends a clause stands between a word and the one before it. */
    public boolean isBrokenBefore(int index) {
        if (index == 0) {
            return true;
        }
        for (int i = end(index - 1); i < start(index); i++) {
            if (BREAKS.indexOf(sentence.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma stands between a word and the one before it. */
    public boolean hasCommaBefore(int index) {
        if (index == 0) {
            return false;
        }
        int comma = sentence.text().indexOf(',', end(index - 1));
        return comma >= 0 && comma < start(index);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
