package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens after a treatment, day by day. */
public record Timeline(SourceSpan span, List<Entry> entries) implements DataBlock {

    /**
     * One stretch of days, both ends included.
     *
     * @param from when it begins
     * @param until when it ends, or null where it goes on
     * @param after from what it is counted
     * @param title a few words, plain text, or null
     * @param normal what is normal then, or null
     * @param dos what to do
     * @param donts what not to do
     * @param why the reason, or null
     * @param span where it is written
     */
    public record Entry(
            Moment from,
            @Nullable Moment until,
            After after,
            @Nullable String title,
            @Nullable MarkdownBody normal,
            List<MarkdownBody> dos,
            List<MarkdownBody> donts,
            @Nullable MarkdownBody why,
            SourceSpan span) {}

    /**
     * A point in time, counted from the treatment; day 0 is the treatment day.
     *
     * @param number how many units
     * @param unit of what
     */
    public record Moment(int number, Unit unit) {}

    /** The units of a timeline. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    /** From what a stretch is counted. */
    public enum After {
        TREATMENT,
        LAST_SESSION
    }

    @Override
    public DataKind kind() {
        return DataKind.TIMELINE;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        for (Entry entry : entries) {
            if (entry.normal() != null) {
                flow.text(entry.normal());
            }
            entry.dos().forEach(flow::text);
            entry.donts().forEach(flow::text);
            if (entry.why() != null) {
                flow.text(entry.why());
            }
        }
    }
}
