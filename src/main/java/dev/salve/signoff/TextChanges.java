package dev.salve.signoff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What has changed from one text to another, line by line.
 *
 * @param lines all lines of both, in reading order, those taken out before those put in their place
 */
public record TextChanges(List<Line> lines) {

    /** Whether a line is in both texts. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A line.
     *
     * @param kind in which of the texts it is
     * @param number its number, from 1, in the new text; of a line taken out, in the old one
     * @param text its words
     */
    public record Line(Kind kind, int number, String text) {}

    public TextChanges {
        lines = List.copyOf(lines);
    }

    /** The changes from {@code before} to {@code now}. */
    public static TextChanges between(List<String> before, List<String> now) {
        List<Line> lines = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            int at = delta.getTarget().getPosition();
            same(now, next, at, lines);
            int removed = delta.getSource().getPosition();
            for (String text : delta.getSource().getLines()) {
                lines.add(new Line(Kind.REMOVED, ++removed, text));
            }
            next = at;
            for (String text : delta.getTarget().getLines()) {
                lines.add(new Line(Kind.ADDED, ++next, text));
            }
        }
        same(now, next, now.size(), lines);
        return new TextChanges(lines);
    }

    private static void same(List<String> now, int from, int to, List<Line> lines) {
        for (int i = from; i < to; i++) {
            lines.add(new Line(Kind.SAME, i + 1, now.get(i)));
        }
    }

    /** How many lines have come or gone; a line in place of another counts once. */
    public int count() {
        int count = 0;
        int removed = 0;
        int added = 0;
        for (Line line : lines) {
            if (line.kind() == Kind.SAME) {
                count += Math.max(removed, added);
                removed = 0;
                added = 0;
            } else if (line.kind() == Kind.REMOVED) {
                removed++;
            } else {
                added++;
            }
        }
        return count + Math.max(removed, added);
    }

    /** The index, in the new text, of the first line that is new or before which one is missing. */
    int firstChangedLine() {
        int index = 0;
        for (Line line : lines) {
            if (line.kind() != Kind.SAME) {
                return index;
            }
            index++;
        }
        return index;
    }
}
