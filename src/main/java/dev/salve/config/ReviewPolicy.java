package dev.salve.config;

import java.time.Period;

/**
 * How reviews are timed.
 *
 * @param interval longest time between two reviews
 * @param warn how long before a review falls due it is announced
 * @param overdue what an overdue review does
 * @param requireSignOff whether an article without a sign-off record may be published
 */
public record ReviewPolicy(Period interval, Period warn, Overdue overdue, boolean requireSignOff) {

    /** What an overdue review does. */
    public enum Overdue {
        WARN,
        STOP
    }
}
