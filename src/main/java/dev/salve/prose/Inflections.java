package dev.salve.prose;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The forms that an English word may take. */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The word with each regular ending of nouns and verbs; forms that do not exist do no harm. */
    static Set<String> of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.add(word + "s");
        forms.add(word + "'s");
        forms.add(word + "s'");
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if (last == 'e') {
            forms.add(word + "d");
            forms.add(stem + "ing");
            return forms;
        }
        forms.add(word + "ed");
        forms.add(word + "ing");
        if (last == 'y' && word.length() > 2 && !isVowel(word, word.length() - 2)) {
            forms.add(stem + "ies");
            forms.add(stem + "ied");
        } else if (word.endsWith("s") || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh")) {
            forms.add(word + "es");
        } else if (word.length() > 2
                && !isVowel(word, word.length() - 1)
                && isVowel(word, word.length() - 2)
                && !isVowel(word, word.length() - 3)) {
            forms.add(word + last + "ed");
            forms.add(word + last + "ing");
        }
        return forms;
    }

    private static boolean isVowel(String word, int index) {
        return VOWELS.indexOf(word.charAt(index)) >= 0;
    }
}
