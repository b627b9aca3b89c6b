package dev.salve.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A file in units, each of which can be taken out when it is refused: what is left is what a build lets through. */
final class AttackedPage {
    private final List<Unit> units = new ArrayList<>();
    private final Set<Integer> refused = new TreeSet<>();
    private int lines;

    /** Some lines, the first of which has a number counted from 1. */
    private record Unit(int first, List<String> lines, boolean needed) {
        boolean holds(int line) {
            return line >= first && line < first + lines.size();
        }
    }

    /** Lines that must stay. */
    AttackedPage needed(String text) {
        return add(text, true);
    }

    /** Lines that go if anything in them is refused. */
    AttackedPage attack(String text) {
        return add(text, false);
    }

    private AttackedPage add(String text, boolean needed) {
        List<String> own = List.of(text.split("\n", -1));
        units.add(new Unit(lines + 1, own, needed));
        lines += own.size();
        return this;
    }

    /** Takes the unit out that holds a line; false if it is one that must stay, or is out already. */
    boolean refuse(int line) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).holds(line)) {
                return !units.get(i).needed() && refused.add(i);
            }
        }
        return false;
    }

    boolean isRefused(int line) {
        return units.stream().anyMatch(unit -> unit.holds(line) && refused.contains(units.indexOf(unit)));
    }

    /** How many attacks are still in. */
    int left() {
        return (int) units.stream().filter(unit -> !unit.needed()).count() - refused.size();
    }

    /** The text, with empty lines where units were taken out. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            for (String line : units.get(i).lines()) {
                text.append(refused.contains(i) ? "" : line).append('\n');
            }
        }
        return text.toString();
    }
}
