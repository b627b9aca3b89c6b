package dev.salve.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trie of phrases: what may follow the words so far, and which phrases end here.
 *
 * @param <T> what phrases stand for
 */
final class PhraseNode<T> {
    private static final int DIGITS = 1 << 26;

    /** By every word that leads on as it is written; an inflected word stands here in all its forms. */
    private final Map<String, List<PhraseNode<T>>> behind = new HashMap<>(2);

    private final Map<Phrase.Word, PhraseNode<T>> made = new HashMap<>(2);
    private final Map<String, PhraseNode<T>> prefixes = new LinkedHashMap<>(2);
    /** A bit for each letter, from a to z, with which a prefix begins, and one if a number leads on. */
    private int openings;

    private @Nullable PhraseNode<T> number;
    private @Nullable PhraseNode<T> gap;
    private final List<T> ends = new ArrayList<>(1);

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
                openings |= opening(word.text());
                prefixes.put(word.text(), node);
            }
            case NUMBER -> {
                openings |= DIGITS;
                number = node;
            }
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
        return (openings & opening(word)) == 0 ? places : withOpen(word, places);
    }

    private List<PhraseNode<T>> withOpen(String word, List<PhraseNode<T>> places) {
        List<PhraseNode<T>> all = new ArrayList<>(places);
        if (number != null && opening(word) == DIGITS) {
            all.add(number);
        }
        prefixes.forEach((prefix, node) -> {
            if (word.startsWith(prefix)) {
                all.add(node);
            }
        });
        return all;
    }

    private static int opening(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return 1 << (first - 'a');
        }
        return Character.isDigit(first) ? DIGITS : 0;
    }
}
