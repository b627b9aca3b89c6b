package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens and what to do, day by day.
 *
 * @param headingLevel of each entry, 2 to 5; the level below is used inside
 * @param title what the entries of a calendar made from it begin with: Aftercare: Microneedling
 * @param dates whether a form for the reader's own dates stands above it: once a page, and only where a day is counted
 *     from the treatment
 * @param entries from the first day to the last
 */
public record TimelineView(int headingLevel, String title, boolean dates, List<Entry> entries)
        implements ComponentView {

    /**
     * A day or a span of days.
     *
     * @param id its anchor
     * @param when in words: Day 0, Days 4 to 6
     * @param title what it is about, or null
     * @param milestone whether something changes on that day
     * @param normal what is normal then, or null
     * @param dos what to do
     * @param donts what not to do; each begins with the words for "do not"
     * @param why the reason, or null
     * @param from its first day for the calendar: {@code day 4}, {@code week 2}, {@code month 6}
     * @param until its last day for the calendar, or null where it has only one
     * @param after what it is counted from: {@code treatment} or {@code last-session}
     */
    public record Entry(
            String id,
            String when,
            @Nullable String title,
            boolean milestone,
            @Nullable Html normal,
            List<Html> dos,
            List<Html> donts,
            @Nullable Html why,
            String from,
            @Nullable String until,
            String after) {}

    @Override
    public String template() {
        return "timeline";
    }
}
