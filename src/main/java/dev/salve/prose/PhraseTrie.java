package dev.salve.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases at once in one walk over a sentence.
 *
 * <p>It is filled once, and may then be asked by many threads.
 *
 * @param <T> what phrases stand for
 */
public final class PhraseTrie<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final Map<String, Node<T>> prefixes = new HashMap<>(0);
        private final List<T> ends = new ArrayList<>(1);
        private @Nullable Node<T> number;
        private @Nullable Node<T> gap;

        boolean leadsOn(String word) {
            if (next.containsKey(word) || (number != null && isNumber(word))) {
                return true;
            }
            if (!prefixes.isEmpty()) {
                for (String prefix : prefixes.keySet()) {
                    if (word.startsWith(prefix)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Where a walk stands: the match so far. */
    private record Way(int from, int gapFrom, int gapTo) {}

    /** Adds a phrase. */
    public void add(Phrase phrase, T value) {
        List<Node<T>> nodes = List.of(root);
        for (Phrase.Element element : phrase.elements()) {
            List<Node<T>> reached = new ArrayList<>();
            for (Node<T> node : nodes) {
                if (element.gap()) {
                    if (node.gap == null) {
                        node.gap = new Node<>();
                    }
                    reached.add(node.gap);
                }
                for (List<Phrase.Word> choice : element.choices()) {
                    reached.addAll(descend(node, choice));
                }
            }
            nodes = reached.stream().distinct().toList();
        }
        for (Node<T> node : nodes) {
            if (node != root && !node.ends.contains(value)) {
                node.ends.add(value);
            }
        }
    }

    private List<Node<T>> descend(Node<T> from, List<Phrase.Word> words) {
        List<Node<T>> nodes = List.of(from);
        for (Phrase.Word word : words) {
            List<Node<T>> reached = new ArrayList<>();
            for (Node<T> node : nodes) {
                switch (word.sort()) {
                    case FORMS ->
                        word.forms().forEach(form -> reached.add(node.next.computeIfAbsent(form, f -> new Node<>())));
                    case PREFIX ->
                        word.forms()
                                .forEach(form -> reached.add(node.prefixes.computeIfAbsent(form, f -> new Node<>())));
                    case NUMBER -> {
                        if (node.number == null) {
                            node.number = new Node<>();
                        }
                        reached.add(node.number);
                    }
                }
            }
            nodes = reached;
        }
        return nodes;
    }

    /** Whether any phrase stands in the words. */
    public boolean isIn(WordSequence words) {
        return !find(words).isEmpty();
    }

    /** The phrases in the words, by place: for each value the longest that starts at a word. */
    public List<PhraseMatch<T>> find(WordSequence words) {
        List<PhraseMatch<T>> found = new ArrayList<>(0);
        for (int i = 0; i < words.size(); i++) {
            if (!root.leadsOn(words.word(i))) {
                continue;
            }
            List<PhraseMatch<T>> here = new ArrayList<>(1);
            walk(root, words, i, new Way(i, i, i), here);
            here.sort(Comparator.comparingInt(match -> -match.length()));
            List<T> seen = new ArrayList<>(1);
            for (PhraseMatch<T> match : here) {
                if (!seen.contains(match.value())) {
                    seen.add(match.value());
                    found.add(match);
                }
            }
        }
        return found;
    }

    private void walk(Node<T> node, WordSequence words, int at, Way way, List<PhraseMatch<T>> found) {
        for (T value : node.ends) {
            found.add(new PhraseMatch<>(value, way.from, at, way.gapFrom, way.gapTo));
        }
        if (at >= words.size() || (at > way.from && words.isBrokenBefore(at))) {
            return;
        }
        String word = words.word(at);
        Node<T> exact = node.next.get(word);
        if (exact != null) {
            walk(exact, words, at + 1, way, found);
        }
        for (Map.Entry<String, Node<T>> prefix : node.prefixes.entrySet()) {
            if (word.startsWith(prefix.getKey())) {
                walk(prefix.getValue(), words, at + 1, way, found);
            }
        }
        if (node.number != null && isNumber(word)) {
            walk(node.number, words, at + 1, way, found);
        }
        if (node.gap != null) {
            for (int to = at; to <= at + Phrase.GAP && to < words.size(); to++) {
                if (to > at && words.isBrokenBefore(to)) {
                    break;
                }
                walk(node.gap, words, to, new Way(way.from, at, to), found);
            }
        }
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
