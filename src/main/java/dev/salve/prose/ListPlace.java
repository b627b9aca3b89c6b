package dev.salve.prose;

/**
 * Which item of which list or table a block stands in.
 *
 * @param list the number of the innermost list or table, counted from 1 within one text
 * @param sort what it is
 * @param item the number of the item or row, counted from 1
 */
public record ListPlace(int list, Sort sort, int item) {
    /** Kinds of lists. */
    public enum Sort {
        BULLETS,
        NUMBERS,
        TABLE
    }
}
