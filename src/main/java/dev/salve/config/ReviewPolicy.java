package dev.salve.config;

import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reviews are timed.
 *
 * @param interval longest time between two reviews
 * @param warn how long before a review falls due it is announced
 * @param overdue what an overdue review does
 * @param requireSignOff whether every article about a treatment must be signed off
 * @param twoReviewers tags of articles that two reviewers must sign off
 * @param highRisk tags of articles that are reviewed at least once a year
 */
public record ReviewPolicy(
        Period interval,
        Period warn,
        Overdue overdue,
        boolean requireSignOff,
        List<Text> twoReviewers,
        List<Text> highRisk) {

    /** The longest time between two reviews of an article with a tag of high risk. */
    public static final Period HIGH_RISK = Period.ofMonths(12);

    /** The longest time between two reviews of any article, whatever a site says. */
    public static final Period LONGEST = Period.ofMonths(36);

    public ReviewPolicy {
        twoReviewers = List.copyOf(twoReviewers);
        highRisk = List.copyOf(highRisk);
    }

    /** The first of an article's tags that makes it one of high risk, or null. */
    public @Nullable Text highRisk(List<Text> tags) {
        return first(tags, highRisk);
    }

    /** The first of an article's tags that asks for two reviewers, or null. */
    public @Nullable Text twoReviewers(List<Text> tags) {
        return first(tags, twoReviewers);
    }

    private static @Nullable Text first(List<Text> tags, List<Text> asked) {
        return tags.stream()
                .filter(tag -> asked.stream().anyMatch(one -> one.value().equals(tag.value())))
                .findFirst()
                .orElse(null);
    }

    /** The longest time until the next review of an article that has these tags and was reviewed on a day. */
    public Period longest(List<Text> tags, LocalDate reviewed) {
        Period ofSite = shorter(interval, LONGEST, reviewed);
        return highRisk(tags) == null ? ofSite : shorter(ofSite, HIGH_RISK, reviewed);
    }

    private static Period shorter(Period one, Period other, LocalDate from) {
        return from.plus(other).isBefore(from.plus(one)) ? other : one;
    }

    /** What an overdue review does. */
    public enum Overdue {
        WARN,
        STOP
    }
}
