package dev.salve.prose;

import dev.salve.language.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trie of phrases: what may follow the words so far, and which phrases end here.
 *
 * @param <T> what phrases stand for
 */
final class PhraseNode<T> {
    /** How many letters of a prefix are compared first; a shorter prefix is compared with every word. */
    private static final int LETTERS = 2;

    /** By every word that leads on as it is written; an inflected word stands here in all its forms. */
    private final Map<String, List<PhraseNode<T>>> behind = new HashMap<>(2);

    private final Map<Phrase.Word, PhraseNode<T>> made = new HashMap<>(2);
    private final List<Prefix<T>> prefixes = new ArrayList<>(0);
    /** A bit for the first letters of each prefix, so that most words are compared with none. */
    private long firstLetters;

    private @Nullable PhraseNode<T> number;
    private @Nullable PhraseNode<T> gap;
    private final List<T> ends = new ArrayList<>(1);

    /** A place to which all words lead that begin so. */
    private record Prefix<T>(String text, PhraseNode<T> node) {}

    /** The place behind a word, made if there is none. */
    PhraseNode<T> behind(Phrase.Word word) {
        PhraseNode<T> known = made.get(word);
        if (known != null) {
            return known;
        }
        PhraseNode<T> node = new PhraseNode<>();
        made.put(word, node);
        switch (word.sort()) {
            case EXACT -> addWord(word.text(), node);
            case INFLECTED -> Inflections.of(word.text()).forEach(form -> addWord(form, node));
            case PREFIX -> {
                prefixes.add(new Prefix<>(word.text(), node));
                firstLetters |= word.text().length() < LETTERS ? -1 : bit(word.text());
            }
            case NUMBER -> number = node;
        }
        return node;
    }

    private void addWord(String word, PhraseNode<T> node) {
        behind.computeIfAbsent(word, w -> new ArrayList<>(1)).add(node);
    }

    /** The place behind a gap that begins here, made if there is none. */
    PhraseNode<T> behindGap() {
        PhraseNode<T> known = gap == null ? new PhraseNode<>() : gap;
        gap = known;
        return known;
    }

    void end(T value) {
        if (!ends.contains(value)) {
            ends.add(value);
        }
    }

    /** What the phrases that end here stand for. */
    List<T> ends() {
        return ends;
    }

    /** The place behind a gap that begins here, or null. */
    @Nullable
    PhraseNode<T> gap() {
        return gap;
    }

    /** Every place to which a word of a text leads. */
    List<PhraseNode<T>> after(String word) {
        List<PhraseNode<T>> places = behind.getOrDefault(word, List.of());
        boolean isNumber = number != null && !word.isEmpty() && Letters.isDigit(word.charAt(0));
        boolean mayBegin = firstLetters != 0 && (word.length() < LETTERS || (firstLetters & bit(word)) != 0);
        return isNumber || mayBegin ? withOpen(word, isNumber, places) : places;
    }

    private List<PhraseNode<T>> withOpen(String word, boolean isNumber, List<PhraseNode<T>> places) {
        List<PhraseNode<T>> all = new ArrayList<>(places);
        if (number != null && isNumber) {
            all.add(number);
        }
        for (Prefix<T> prefix : prefixes) {
            if (word.startsWith(prefix.text)) {
                all.add(prefix.node);
            }
        }
        return all;
    }

    private static long bit(String word) {
        return 1L << (word.charAt(0) * 31 + word.charAt(1));
    }
}
