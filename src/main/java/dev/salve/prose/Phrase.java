package dev.salve.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A few words to look for, as a pack writes them: {@code word~} with its inflections, {@code word*} whatever begins so,
 * {@code #} a number, {@code (a|b)} either, {@code (a|)} a or nothing, {@code …} up to six words. A hyphen counts as a
 * space.
 */
public final class Phrase {
    /** Up to so many words may stand in the place of an ellipsis. */
    static final int GAP = 6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.-]+");

    private final List<Element> elements;

    private Phrase(List<Element> elements) {
        this.elements = elements;
    }

    /** One place in a phrase: a gap, or one of some words. */
    record Element(boolean gap, List<List<Word>> choices) {}

    /** A word, or for an inflected or open one what it begins with. */
    record Word(Sort sort, String text) {
        /** How a word is written. */
        enum Sort {
            EXACT,
            INFLECTED,
            PREFIX,
            NUMBER
        }
    }

    /** What is wrong with a written phrase, in words for its author, or null. */
    public static @Nullable String problemOf(String written) {
        String text = written.strip();
        int open = 0;
        int gaps = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == ')') {
                open += c == '(' ? 1 : -1;
                if (open < 0 || open > 1) {
                    return "its brackets do not match";
                }
            } else if (c == '…') {
                gaps++;
            } else if (c == '|' && open == 0) {
                return "a bar stands outside brackets";
            }
        }
        if (open != 0) {
            return "its brackets do not match";
        }
        boolean gapAtEdge = text.startsWith("…") || text.endsWith("…");
        if (gaps > 1 || gapAtEdge) {
            return "an ellipsis may stand once, between words";
        }
        return of(text).elements.stream().allMatch(Phrase::mayBeEmpty) ? "it holds no word" : null;
    }

    private static boolean mayBeEmpty(Element element) {
        return element.gap || element.choices.stream().anyMatch(List::isEmpty);
    }

    /** A phrase; what {@link #problemOf} finds wrong in it is read as best it can be. */
    public static Phrase of(String written) {
        List<Element> elements = new ArrayList<>();
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i);
            if (c == '(') {
                int close = written.indexOf(')', i);
                int end = close < 0 ? written.length() : close;
                elements.add(new Element(false, choices(written.substring(i + 1, end))));
                i = end + 1;
            } else if (c == '…') {
                elements.add(new Element(true, List.of()));
                i++;
            } else {
                int end = i;
                while (end < written.length() && "(…".indexOf(written.charAt(end)) < 0) {
                    end++;
                }
                for (Word word : words(written.substring(i, end))) {
                    elements.add(new Element(false, List.of(List.of(word))));
                }
                i = end;
            }
        }
        return new Phrase(List.copyOf(elements));
    }

    List<Element> elements() {
        return elements;
    }

    private static List<List<Word>> choices(String written) {
        return Arrays.stream(written.split("\\|", -1)).map(Phrase::words).toList();
    }

    private static List<Word> words(String written) {
        List<Word> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(written.toLowerCase(Locale.ROOT).replace('’', '\''), -1)) {
            String word = part.strip();
            if (word.equals("#")) {
                words.add(new Word(Word.Sort.NUMBER, ""));
            } else if (word.endsWith("*") && word.length() > 1) {
                words.add(new Word(Word.Sort.PREFIX, word.substring(0, word.length() - 1)));
            } else if (word.endsWith("~") && word.length() > 1) {
                words.add(new Word(Word.Sort.INFLECTED, word.substring(0, word.length() - 1)));
            } else if (!word.isEmpty()) {
                words.add(new Word(Word.Sort.EXACT, word));
            }
        }
        return words;
    }
}
