package dev.salve.prose;

import dev.salve.prose.Amount.Measure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that English writes behind numbers. */
final class Units {
    private static final double DAYS_OF_MONTH = 365.25 / 12;

    /**
     * A unit.
     *
     * @param name its base form
     * @param measure what it measures
     * @param factor how much of the measure's base unit one is
     */
    record Unit(String name, Measure measure, double factor) {}

    private static final Map<String, Unit> BY_WORD = Map.ofEntries(
            time("minute", 1.0 / 1440),
            time("min", "minute", 1.0 / 1440),
            time("hour", 1.0 / 24),
            time("hr", "hour", 1.0 / 24),
            time("day", 1),
            time("night", "day", 1),
            time("week", 7),
            time("fortnight", 14),
            time("month", DAYS_OF_MONTH),
            time("year", 365.25),
            Map.entry("mm", new Unit("mm", Measure.LENGTH, 1)),
            Map.entry("millimetre", new Unit("mm", Measure.LENGTH, 1)),
            Map.entry("millimeter", new Unit("mm", Measure.LENGTH, 1)),
            Map.entry("cm", new Unit("cm", Measure.LENGTH, 10)),
            Map.entry("centimetre", new Unit("cm", Measure.LENGTH, 10)),
            Map.entry("session", new Unit("session", Measure.SESSIONS, 1)),
            Map.entry("treatment", new Unit("session", Measure.SESSIONS, 1)),
            Map.entry("appointment", new Unit("session", Measure.SESSIONS, 1)),
            Map.entry("visit", new Unit("session", Measure.SESSIONS, 1)),
            Map.entry("%", new Unit("%", Measure.SHARE, 0.01)),
            Map.entry("per cent", new Unit("%", Measure.SHARE, 0.01)),
            Map.entry("percent", new Unit("%", Measure.SHARE, 0.01)));

    /** A pattern for a unit, without groups of its own. */
    static final String PATTERN =
            "(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|mm|millimetres?|millimeters?|"
                    + "cm|centimetres?|sessions?|treatments?|appointments?|visits?|per cent|percent)(?![a-z])|%";

    private Units() {}

    /** The unit that a word names, or null. */
    static @Nullable Unit of(String word) {
        Unit unit = BY_WORD.get(word);
        return unit != null || !word.endsWith("s") ? unit : BY_WORD.get(word.substring(0, word.length() - 1));
    }

    private static Map.Entry<String, Unit> time(String word, double days) {
        return time(word, word, days);
    }

    private static Map.Entry<String, Unit> time(String word, String name, double days) {
        return Map.entry(word, new Unit(name, Measure.TIME, days));
    }
}
