package dev.salve.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds many phrases at once in one walk over a sentence.
 *
 * <p>It is filled once, and may then be asked by many threads.
 *
 * @param <T> what phrases stand for
 */
public final class PhraseTrie<T> {
    private final PhraseNode<T> root = new PhraseNode<>();

    /** Where a walk stands: where the phrase began, and which words stood in the place of an ellipsis. */
    private record Way(int from, int gapFrom, int gapTo) {}

    /** Adds a phrase. */
    public void add(Phrase phrase, T value) {
        List<PhraseNode<T>> nodes = List.of(root);
        for (Phrase.Element element : phrase.elements()) {
            List<PhraseNode<T>> reached = new ArrayList<>();
            for (PhraseNode<T> node : nodes) {
                if (element.gap()) {
                    reached.add(node.behindGap());
                }
                for (List<Phrase.Word> choice : element.choices()) {
                    PhraseNode<T> end = node;
                    for (Phrase.Word word : choice) {
                        end = end.behind(word);
                    }
                    reached.add(end);
                }
            }
            nodes = reached.stream().distinct().toList();
        }
        nodes.stream().filter(node -> node != root).forEach(node -> node.end(value));
    }

    /** Whether any phrase stands in the words. */
    public boolean isIn(WordSequence words) {
        return !find(words).isEmpty();
    }

    /** The phrases in the words, by place: for each value the longest that starts at a word. */
    public List<PhraseMatch<T>> find(WordSequence words) {
        List<PhraseMatch<T>> found = new ArrayList<>(0);
        for (int i = 0; i < words.size(); i++) {
            List<PhraseNode<T>> begun = root.after(words.word(i));
            if (!begun.isEmpty()) {
                addLongest(begun, words, i, found);
            }
        }
        return found;
    }

    private void addLongest(List<PhraseNode<T>> begun, WordSequence words, int from, List<PhraseMatch<T>> found) {
        List<PhraseMatch<T>> here = new ArrayList<>(0);
        Way way = new Way(from, from, from);
        begun.forEach(node -> walk(node, words, from + 1, way, here));
        if (here.isEmpty()) {
            return;
        }
        here.sort(Comparator.comparingInt(match -> -match.length()));
        List<T> seen = new ArrayList<>(1);
        for (PhraseMatch<T> match : here) {
            if (!seen.contains(match.value())) {
                seen.add(match.value());
                found.add(match);
            }
        }
    }

    private void walk(PhraseNode<T> node, WordSequence words, int at, Way way, List<PhraseMatch<T>> found) {
        for (T value : node.ends()) {
            found.add(new PhraseMatch<>(value, way.from, at, way.gapFrom, way.gapTo));
        }
        if (at >= words.size() || words.isBrokenBefore(at)) {
            return;
        }
        for (PhraseNode<T> next : node.after(words.word(at))) {
            walk(next, words, at + 1, way, found);
        }
        PhraseNode<T> gap = node.gap();
        if (gap == null) {
            return;
        }
        for (int to = at; to <= at + Phrase.GAP && to < words.size(); to++) {
            if (to > at && words.isBrokenBefore(to)) {
                return;
            }
            walk(gap, words, to, new Way(way.from, at, to), found);
        }
    }
}
