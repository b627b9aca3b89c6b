package dev.salve.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the syllables of English words: by the vowels that are heard, with a list of exceptions, to which other words
 * are added as they are found to be counted wrongly.
 */
final class Syllables {
    private static final Map<String, Integer> EXCEPTIONS = exceptions();
    private static final int LONGEST_ACRONYM = 5;

    /** So many words are remembered: more than a large site has, so that most words are counted once. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

    /** Longer than any word of a dictionary; what is longer is no word, and the rules are not asked. */
    private static final int LONGEST_WORD = 60;

    /** How many letters English has to a syllable, about. */
    private static final int LETTERS_A_SYLLABLE = 3;

    private Syllables() {}

    /** How many syllables a word or number has, at least 1; a number counts as one. */
    static int of(Token token) {
        if (token.isNumber()) {
            return 1;
        }
        if (isSpelledOut(token.text())) {
            return ofLetters(token.text());
        }
        String lower = token.lower();
        if (lower.length() > LONGEST_WORD) {
            return lower.length() / LETTERS_A_SYLLABLE;
        }
        Integer counted = COUNTED.get(lower);
        if (counted != null) {
            return counted;
        }
        int syllables = ofWord(lower);
        if (COUNTED.size() < MOST_REMEMBERED) {
            COUNTED.put(lower, syllables);
        }
        return syllables;
    }

    private static int ofWord(String lower) {
        Integer known = EXCEPTIONS.get(lower);
        if (known != null) {
            return known;
        }
        int sum = 0;
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || lower.charAt(i) == '-') {
                sum += ofPart(lower, start, i);
                start = i + 1;
            }
        }
        return sum;
    }

    private static int ofPart(String word, int start, int end) {
        String part = word.substring(start, end);
        Integer known = EXCEPTIONS.get(part);
        if (known != null) {
            return known;
        }
        int apostrophe = part.indexOf('\'');
        if (apostrophe > 0) {
            String ending = part.substring(apostrophe + 1);
            String stem = part.substring(0, apostrophe);
            boolean hissed = ending.equals("s") && SyllableRules.endsInHiss(stem);
            boolean ofNot = ending.equals("t")
                    && stem.endsWith("n")
                    && stem.length() > 3
                    && "sd".indexOf(stem.charAt(stem.length() - 2)) >= 0;
            return ofStem(stem) + (hissed || ofNot ? 1 : 0);
        }
        return ofStem(part);
    }

    /** Looks a word up without its plural or past ending before the rules are asked. */
    private static int ofStem(String word) {
        Integer whole = EXCEPTIONS.get(word);
        if (whole != null) {
            return whole;
        }
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            Integer singular = EXCEPTIONS.get(word.substring(0, word.length() - 1));
            if (singular != null) {
                return singular + (SyllableRules.endsInHiss(word.substring(0, word.length() - 1)) ? 1 : 0);
            }
        }
        return SyllableRules.count(word);
    }

    private static boolean isSpelledOut(String text) {
        if (text.length() < 2 || text.length() > LONGEST_ACRONYM) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int ofLetters(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i) == 'W' ? 3 : 1;
        }
        return sum;
    }

    private static Map<String, Integer> exceptions() {
        Map<String, Integer> exceptions = new HashMap<>();
        for (String line : WordFile.lines("syllables", "en")) {
            int space = line.lastIndexOf(' ');
            exceptions.put(line.substring(0, space).strip(), Integer.valueOf(line.substring(space + 1)));
        }
        return Map.copyOf(exceptions);
    }
}
