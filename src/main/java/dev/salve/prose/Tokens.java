package dev.salve.prose;

import dev.salve.language.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words and numbers of a sentence, and notes of each in the same walk what rules ask of all words. */
final class Tokens {
    private final String text;
    private final char[] chars;
    private final List<Token> found;

    private Tokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.found = new ArrayList<>(chars.length / 5);
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < tokens.chars.length) {
            i = Letters.isLetterOrDigit(tokens.chars[i]) ? tokens.take(i) : i + 1;
        }
        return List.copyOf(tokens.found);
    }

    /** Takes the word that starts here; the index behind it. */
    private int take(int start) {
        int letters = 0;
        boolean lower = true; // to be sure, as most words are
        boolean hyphenated = false;
        int i = start;
        for (; i < chars.length; i++) {
            char c = chars[i];
            if (Letters.isLetterOrDigit(c)) {
                letters++;
            } else if (c == '-' && joins(i)) {
                hyphenated = true;
            } else if (!Letters.isPartOfWord(c) && !joins(i)) {
                break;
            }
            lower &= c <= 'z' && !(c >= 'A' && c <= 'Z');
        }
        String word = text.substring(start, i);
        String plain = lower ? word : word.toLowerCase(Locale.ROOT).replace('’', '\'');
        found.add(new Token(word, plain, start, i, letters, Letters.isDigit(chars[start]), hyphenated));
        return i;
    }

    /** Whether a sign that is no letter stands inside a word or a number. */
    private boolean joins(int i) {
        if (i == 0 || i + 1 >= chars.length) {
            return false;
        }
        char before = chars[i - 1];
        char after = chars[i + 1];
        return switch (chars[i]) {
            case '-', '\'', '’' -> Letters.isLetterOrDigit(before) && Letters.isLetterOrDigit(after);
            case '.', ',' -> Letters.isDigit(before) && Letters.isDigit(after);
            default -> false;
        };
    }
}
