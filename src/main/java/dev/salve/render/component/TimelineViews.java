package dev.salve.render.component;

import dev.salve.language.Language;
import dev.salve.model.content.Timeline;
import dev.salve.model.site.Treatment;
import dev.salve.render.view.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens after a treatment, day by day. */
final class TimelineViews {
    private TimelineViews() {}

    static TimelineView view(Placed placed) {
        List<TimelineView.Entry> entries = new ArrayList<>();
        for (Timeline.Entry entry : placed.data(Timeline.class).entries()) {
            entries.add(entry(entry, placed));
        }
        Treatment treatment =
                placed.renderer().site().treatment(placed.renderer().page());
        String page = placed.renderer().page().title();
        String title = treatment == null ? page : treatment.overview().title() + ": " + page;
        boolean counted = entries.stream().anyMatch(entry -> entry.after().equals("treatment"));
        boolean dates = counted && placed.renderer().next("dates") == 1;
        return new TimelineView(placed.upperHeadingLevel(), title, dates, entries);
    }

    private static TimelineView.Entry entry(Timeline.Entry entry, Placed placed) {
        return new TimelineView.Entry(
                placed.newAnchor("step"),
                when(entry, placed.language()),
                entry.title(),
                isTreatmentDay(entry),
                placed.htmlOrNull(entry.normal()),
                entry.dos().stream().map(placed::html).toList(),
                placed.donts(entry.donts().stream().map(placed::html).toList()),
                placed.htmlOrNull(entry.why()),
                written(entry.from()),
                entry.until() == null ? null : written(entry.until()),
                entry.after().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static boolean isTreatmentDay(Timeline.Entry entry) {
        return entry.from().number() == 0 && entry.after() == Timeline.After.TREATMENT;
    }

    private static String when(Timeline.Entry entry, Language language) {
        String days = days(entry.from(), entry.until(), language);
        return entry.after() == Timeline.After.LAST_SESSION ? language.phrase("time.last-session", days) : days;
    }

    private static String days(Timeline.Moment from, Timeline.@Nullable Moment until, Language language) {
        String unit = from.unit().name().toLowerCase(Locale.ROOT);
        if (until == null) {
            return language.phrase("time." + unit + "s-on", from.number());
        }
        if (until.equals(from)) {
            return language.phrase("time." + unit, from.number());
        }
        return until.unit() == from.unit()
                ? language.phrase("time." + unit + "s", from.number(), until.number())
                : language.phrase(
                        "time.span",
                        language.phrase("time." + unit, from.number()),
                        language.phrase("time." + until.unit().name().toLowerCase(Locale.ROOT), until.number()));
    }

    private static String written(Timeline.Moment moment) {
        return moment.unit().name().toLowerCase(Locale.ROOT) + " " + moment.number();
    }
}
