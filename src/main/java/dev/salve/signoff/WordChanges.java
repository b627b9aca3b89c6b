package dev.salve.signoff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two lines, one in place of the other, cut into runs of words that are the same and runs that differ.
 *
 * @param before the line taken out
 * @param now the line in its place
 */
public record WordChanges(List<Run> before, List<Run> now) {

    /**
     * Some words.
     *
     * @param words with single spaces between them
     * @param changed whether the other line lacks them
     */
    public record Run(String words, boolean changed) {}

    public WordChanges {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** What differs between two lines. */
    public static WordChanges between(String before, String now) {
        List<String> old = Arrays.asList(before.split(" ", -1));
        List<String> young = Arrays.asList(now.split(" ", -1));
        List<Chunk<String>> taken = new ArrayList<>();
        List<Chunk<String>> put = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            taken.add(delta.getSource());
            put.add(delta.getTarget());
        }
        return new WordChanges(runs(old, taken), runs(young, put));
    }

    private static List<Run> runs(List<String> words, List<Chunk<String>> changed) {
        List<Run> runs = new ArrayList<>();
        int next = 0;
        for (Chunk<String> chunk : changed) {
            add(words.subList(next, chunk.getPosition()), false, runs);
            add(chunk.getLines(), true, runs);
            next = chunk.getPosition() + chunk.size();
        }
        add(words.subList(next, words.size()), false, runs);
        return runs;
    }

    private static void add(List<String> words, boolean changed, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(String.join(" ", words), changed));
        }
    }
}
