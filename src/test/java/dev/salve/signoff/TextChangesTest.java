package dev.salve.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.signoff.TextChanges.Kind;
import dev.salve.signoff.TextChanges.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextChangesTest {
    @Test
    void sameTextHasNoChanges() {
        TextChanges changes = TextChanges.between(List.of("a", "b"), List.of("a", "b"));
        assertEquals(List.of(new Line(Kind.SAME, 1, "a"), new Line(Kind.SAME, 2, "b")), changes.lines());
        assertEquals(0, changes.count());
    }

    @Test
    void lineInPlaceOfAnotherStandsBelowItAndCountsOnce() {
        TextChanges changes = TextChanges.between(List.of("a", "b", "c"), List.of("a", "x", "c", "d"));
        assertEquals(
                List.of(
                        new Line(Kind.SAME, 1, "a"),
                        new Line(Kind.REMOVED, 2, "b"),
                        new Line(Kind.ADDED, 2, "x"),
                        new Line(Kind.SAME, 3, "c"),
                        new Line(Kind.ADDED, 4, "d")),
                changes.lines());
        assertEquals(2, changes.count());
        assertEquals(1, changes.firstChangedLine());
    }

    @Test
    void lineTakenOutAtTheEndIsBehindTheLastLine() {
        TextChanges changes = TextChanges.between(List.of("a", "b"), List.of("a"));
        assertEquals(1, changes.count());
        assertEquals(1, changes.firstChangedLine());
    }
}
