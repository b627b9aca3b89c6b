package dev.salve.config;

import dev.salve.yaml.Text;
import java.time.Period;
import java.util.List;

/**
 * How reviews are timed.
 *
 * @param interval longest time between two reviews
 * @param warn how long before a review falls due it is announced
 * @param overdue what an overdue review does
 * @param requireSignOff whether every article about a treatment must be signed off
 * @param twoReviewers tags of articles that two reviewers must sign off
 */
public record ReviewPolicy(
        Period interval, Period warn, Overdue overdue, boolean requireSignOff, List<Text> twoReviewers) {

    public ReviewPolicy {
        twoReviewers = List.copyOf(twoReviewers);
    }

    /** What an overdue review does. */
    public enum Overdue {
        WARN,
        STOP
    }
}
