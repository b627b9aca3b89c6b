package dev.salve.prose;

/**
 * A number or range with what it measures, found in a sentence.
 *
 * @param min the smallest value, in the base unit of its measure
 * @param max the largest value, equal to {@code min} for a single number
 * @param bound whether it is a limit rather than a value
 * @param measure what it measures
 * @param unit its unit as it is written, in its base form; for things that are counted what is counted
 * @param start where its words start in the sentence's text
 * @param end where they end
 */
public record Amount(double min, double max, Bound bound, Measure measure, String unit, int start, int end) {

    /** What an amount measures; values are kept in the base unit named. */
    public enum Measure {
        /** In days. */
        TIME,
        /** In years. */
        AGE,
        /** In millimetres. */
        LENGTH,
        SESSIONS,
        /** A share of people or of a whole, from 0 to 1. */
        SHARE,
        /** Things counted; the unit says which. */
        COUNT
    }

    /** Whether an amount is a limit. */
    public enum Bound {
        NONE,
        /** "at least", "or more". */
        AT_LEAST,
        /** "up to", "at most", "within". */
        AT_MOST
    }

    /** Differences smaller than these are differences of rounding: 4 weeks and a month, 3 months and 12 weeks. */
    private static final double SAME_UNIT = 0.001;

    private static final double OTHER_UNIT = 0.12;

    /** Whether both measure the same thing. */
    public boolean isComparable(Amount other) {
        return measure == other.measure && (measure != Measure.COUNT || unit.equals(other.unit));
    }

    /** Whether this, written somewhere, says the same as {@code figure}, which stands for all places. */
    public boolean agreesWith(Amount figure) {
        return switch (bound) {
            case NONE -> isNear(min, figure.min, figure) && isNear(max, figure.max, figure);
            case AT_LEAST -> isNear(min, figure.min, figure);
            case AT_MOST -> isNear(max, figure.max, figure);
        };
    }

    private boolean isNear(double a, double b, Amount figure) {
        double tolerance = unit.equals(figure.unit) ? SAME_UNIT : OTHER_UNIT;
        return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Its middle. */
    public double middle() {
        return (min + max) / 2;
    }
}
