package dev.salve.prose;

import dev.salve.language.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words and numbers of a sentence. */
final class Tokens {
    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5);
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!Letters.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < length && isPart(text, i)) {
                i++;
            }
            String word = text.substring(start, i);
            tokens.add(new Token(word, isLower(word) ? word : lower(word), start, i));
        }
        return List.copyOf(tokens);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether a word is in lower case to be sure, as most are. */
    private static boolean isLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        if (Letters.isPartOfWord(c)) {
            return true;
        }
        if (i == 0 || i + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (c) {
            case '-', '\'', '’' -> Letters.isLetterOrDigit(before) && Letters.isLetterOrDigit(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }
}
