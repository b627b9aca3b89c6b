package dev.salve.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trie of phrases: what may follow the words so far, and which phrases end here.
 *
 * @param <T> what phrases stand for
 */
final class PhraseNode<T> {
    private final Map<String, PhraseNode<T>> exact = new HashMap<>(2);
    /** By base form; all forms of a word lead to the same place. */
    private final Map<String, PhraseNode<T>> inflected = new HashMap<>(2);

    private final Map<String, List<PhraseNode<T>>> byForm = new HashMap<>(2);
    private final Map<String, PhraseNode<T>> prefixes = new LinkedHashMap<>(2);
    /** A bit for each letter, from a to z, with which a prefix begins. */
    private int prefixLetters;

    private @Nullable PhraseNode<T> number;
    private @Nullable PhraseNode<T> gap;
    private final List<T> ends = new ArrayList<>(1);

    /** The place behind a word, made if there is none. */
    PhraseNode<T> behind(Phrase.Word word) {
        return switch (word.sort()) {
            case EXACT -> exact.computeIfAbsent(word.text(), text -> new PhraseNode<>());
            case INFLECTED -> inflected.computeIfAbsent(word.text(), this::addForms);
            case PREFIX -> {
                prefixLetters |= letter(word.text());
                yield prefixes.computeIfAbsent(word.text(), text -> new PhraseNode<>());
            }
            case NUMBER -> {
                PhraseNode<T> known = number == null ? new PhraseNode<>() : number;
                number = known;
                yield known;
            }
        };
    }

    private PhraseNode<T> addForms(String base) {
        PhraseNode<T> node = new PhraseNode<>();
        for (String form : Inflections.of(base)) {
            byForm.computeIfAbsent(form, f -> new ArrayList<>(1)).add(node);
        }
        return node;
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

    /** Hands on every place to which a word of a text leads. */
    void follow(String word, Consumer<PhraseNode<T>> next) {
        PhraseNode<T> same = exact.get(word);
        if (same != null) {
            next.accept(same);
        }
        List<PhraseNode<T>> forms = byForm.get(word);
        if (forms != null) {
            forms.forEach(next);
        }
        if (number != null && isNumber(word)) {
            next.accept(number);
        }
        if ((prefixLetters & letter(word)) != 0) {
            for (Map.Entry<String, PhraseNode<T>> prefix : prefixes.entrySet()) {
                if (word.startsWith(prefix.getKey())) {
                    next.accept(prefix.getValue());
                }
            }
        }
    }

    /** Whether a word leads anywhere. */
    boolean leadsOn(String word) {
        return exact.containsKey(word)
                || byForm.containsKey(word)
                || (number != null && isNumber(word))
                || ((prefixLetters & letter(word)) != 0 && hasPrefixOf(word));
    }

    private boolean hasPrefixOf(String word) {
        for (String prefix : prefixes.keySet()) {
            if (word.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static int letter(String word) {
        int letter = word.isEmpty() ? -1 : word.charAt(0) - 'a';
        return letter < 0 || letter > 25 ? 0 : 1 << letter;
    }
}
