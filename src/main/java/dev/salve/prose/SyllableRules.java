package dev.salve.prose;

/** The rules by which most English words are counted; words are in lower case, without hyphens and apostrophes. */
final class SyllableRules {
    /** Endings before which the e of the word in front is silent, as in safely, movement and sometimes. */
    private static final String[] AFTER_SILENT_E = {
        "ly", "ty", "ful", "fully", "less", "ness", "ment", "ments", "some", "thing", "things", "time", "times",
                "where",
        "body", "how", "up", "line", "lines", "guard", "like", "hold", "head", "fore", "long", "style", "styles",
                "wise",
        "way", "side", "work", "warm"
    };

    private static final String BEFORE_HEARD_L = "bcdfgkpstxz";

    private SyllableRules() {}

    /** How many syllables a word has, at least 1. */
    static int count(String word) {
        int groups = groups(word);
        return Math.max(1, groups - silentEnding(word) - silentInside(word) + (word.endsWith("sm") ? 1 : 0));
    }

    /** Whether a plural's s behind a stem is heard as a syllable, as in faces. */
    static boolean endsInHiss(String stem) {
        int last = stem.length() - 1;
        if (last < 1) {
            return false;
        }
        char end = stem.charAt(last);
        if (end == 'e') {
            return "cgszx".indexOf(stem.charAt(last - 1)) >= 0 || stem.endsWith("che") || stem.endsWith("she");
        }
        return end == 's' || end == 'x' || end == 'z' || stem.endsWith("ch") || stem.endsWith("sh");
    }

    /** Groups of vowels, those counted twice in which two vowels are heard apart. */
    private static int groups(String word) {
        int count = 0;
        int start = -1;
        for (int i = 0; i <= word.length(); i++) {
            boolean vowel = i < word.length() && isVowel(word, i);
            if (vowel && start < 0) {
                start = i;
            } else if (!vowel && start >= 0) {
                count += 1 + apart(word, start, i);
                start = -1;
            }
        }
        return count;
    }

    private static boolean isVowel(String word, int i) {
        char c = word.charAt(i);
        if (c == 'u') {
            return i == 0 || word.charAt(i - 1) != 'q';
        }
        if (c == 'y') {
            boolean afterVowel = i == 0 || isPlainVowel(word.charAt(i - 1));
            boolean beforeVowel = i + 1 < word.length() && isPlainVowel(word.charAt(i + 1));
            return !(afterVowel && beforeVowel);
        }
        return isPlainVowel(c);
    }

    private static boolean isPlainVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** How many pairs of neighbours in a group of vowels are heard apart. */
    private static int apart(String word, int start, int end) {
        int count = 0;
        for (int i = start; i + 1 < end; i++) {
            if (isApart(word, i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isApart(String word, int i) {
        char first = word.charAt(i);
        char second = word.charAt(i + 1);
        char before = i == 0 ? ' ' : word.charAt(i - 1);
        char after = i + 2 < word.length() ? word.charAt(i + 2) : ' ';
        String rest = word.substring(i);
        return switch (first) {
            case 'i' ->
                switch (second) {
                    case 'a' -> "ctg".indexOf(before) < 0 || (after != 'l' && after != 'n');
                    case 'o' -> "tscgxh".indexOf(before) < 0;
                    case 'u', 'i' -> true;
                    case 'e' ->
                        rest.startsWith("iet")
                                || (rest.startsWith("ien")
                                        && "ct".indexOf(after(word, i + 3)) >= 0
                                        && "ct".indexOf(before) < 0)
                                || word.startsWith("scien")
                                || (i >= 2 && (rest.equals("ier") || rest.equals("iers") || rest.equals("iest")));
                    default -> false;
                };
            case 'u' ->
                switch (second) {
                    case 'a', 'o' -> before != 'g';
                    case 'e' -> (after == 'n' || after == 'l') && before != 'g';
                    case 'i' -> rest.startsWith("uing") || rest.startsWith("uity");
                    default -> false;
                };
            case 'e' ->
                switch (second) {
                    case 'o' -> before != 'g' && before != 'c';
                    case 'a' -> (after == ' ' && i >= 2) || (before == 'e' && after == 'b') || isCreate(word, i);
                    case 'i' -> rest.startsWith("eing");
                    case 'u' -> rest.equals("eum") || rest.equals("eus");
                    default -> false;
                };
            case 'o' -> rest.startsWith("oing");
            case 'a' -> rest.startsWith("aic");
            case 'y' -> second == 'i' || second == 'o' || second == 'a';
            default -> false;
        };
    }

    private static char after(String word, int i) {
        return i < word.length() ? word.charAt(i) : ' ';
    }

    private static boolean isCreate(String word, int e) {
        return word.startsWith("creat", e - 2) && !word.startsWith("creatu", e - 2) && e >= 2;
    }

    /** 1 if the word ends in an e, es or ed that is not heard. */
    private static int silentEnding(String word) {
        String ending = word.endsWith("e") ? "e" : word.endsWith("es") ? "es" : word.endsWith("ed") ? "ed" : "";
        int e = word.length() - ending.length();
        if (ending.isEmpty() || e < 1 || isVowel(word, e - 1)) {
            return 0;
        }
        char before = word.charAt(e - 1);
        boolean heard = isHeardL(word, e - 1)
                || (before == 'r' && e > 1 && "bcdt".indexOf(word.charAt(e - 2)) >= 0)
                || (ending.equals("es") && endsInHiss(word.substring(0, e + 1)))
                || (ending.equals("ed") && (before == 't' || before == 'd'));
        return heard ? 0 : 1;
    }

    private static boolean isHeardL(String word, int l) {
        return word.charAt(l) == 'l' && l > 0 && BEFORE_HEARD_L.indexOf(word.charAt(l - 1)) >= 0;
    }

    /** 1 if an e that is not heard stands before an ending, as in safely. */
    private static int silentInside(String word) {
        for (String ending : AFTER_SILENT_E) {
            int e = word.length() - ending.length() - 1;
            if (e >= 2
                    && word.endsWith(ending)
                    && word.charAt(e) == 'e'
                    && !isVowel(word, e - 1)
                    && !isHeardL(word, e - 1)
                    && groups(word.substring(0, e)) > 0) {
                return 1;
            }
        }
        return 0;
    }
}
