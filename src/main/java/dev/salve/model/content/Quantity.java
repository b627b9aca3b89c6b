package dev.salve.model.content;

import dev.salve.source.SourceSpan;

/**
 * A number or a range with its unit; used to check and compare, never to print.
 *
 * @param min the smallest value
 * @param max the largest value, equal to {@code min} for a single number
 * @param unit what is counted
 * @param of how many people or things the count is out of, as 30 in "5 of 30 people"; 0 where that is not said
 * @param span where it is written
 */
public record Quantity(double min, double max, Unit unit, int of, SourceSpan span) {

    /** What a quantity counts. */
    public enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        SESSION,
        MM,
        PERCENT,
        /** So many of a hundred people. */
        PER_100,
        COUNT
    }
}
