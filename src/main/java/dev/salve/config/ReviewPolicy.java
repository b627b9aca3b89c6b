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
 * @param overdueNotice how long a page whose review is overdue stays under a notice that it is being reviewed, or null for
 *     no notice
 * @param requireSignOff whether every article about a treatment must be signed off
 * @param twoReviewers tags of articles that two reviewers must sign off
 * @param highRisk tags of articles that are reviewed at least once a year
 */
public record ReviewPolicy(
        Period interval,
        Period warn,
        Overdue overdue,
        @Nullable Period overdueNotice,
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

    /** How a page stands on {@code today} whose next review falls due on a day. */
    public Standing standing(LocalDate next, LocalDate today) {
        if (today.isBefore(next.minus(warn))) {
            return Standing.CURRENT;
        }
        if (today.isBefore(next)) {
            return Standing.DUE;
        }
        LocalDate last = lastDayOfNotice(next);
        return last == null || today.isAfter(last) ? Standing.OVERDUE : Standing.UNDER_REVIEW;
    }

    /** The last day under a notice of a page whose next review falls due on a day; null where the site has no notice. */
    public @Nullable LocalDate lastDayOfNotice(LocalDate next) {
        return overdueNotice == null ? null : next.plus(overdueNotice);
    }

    /** The longest time until the next review of an article that has these tags and was reviewed on a day. */
    public Period longest(List<Text> tags, LocalDate reviewed) {
        Period ofSite = shorter(interval, LONGEST, reviewed);
        return highRisk(tags) == null ? ofSite : shorter(ofSite, HIGH_RISK, reviewed);
    }

    private static Period shorter(Period one, Period other, LocalDate from) {
        return from.plus(other).isBefore(from.plus(one)) ? other : one;
    }

    /** How a page stands between two reviews. */
    public enum Standing {
        /** The next review is far off. */
        CURRENT,
        /** The next review falls due soon. */
        DUE,
        /** The review is overdue, and the page says that it is being reviewed. */
        UNDER_REVIEW,
        /** The review is overdue. */
        OVERDUE
    }

    /** What an overdue review does. */
    public enum Overdue {
        WARN,
        STOP
    }
}
