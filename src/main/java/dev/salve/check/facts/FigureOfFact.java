package dev.salve.check.facts;

import dev.salve.model.content.Fact;
import dev.salve.model.content.Quantity;
import dev.salve.prose.Amount;
import dev.salve.prose.Amount.Bound;
import dev.salve.prose.Amount.Measure;
import dev.salve.prose.Quantities;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that has keywords, with its figure in the form in which sentences are read.
 *
 * @param fact the fact
 * @param figure its figure
 * @param folders the treatments whose pages print it; none where pages outside treatments do too
 * @param ofStudy whether it tells what a study found
 * @param conditional whether it holds on a condition
 */
record FigureOfFact(Fact fact, Amount figure, Set<String> folders, boolean ofStudy, boolean conditional) {
    private static final double DAYS_OF_MONTH = 365.25 / 12;

    /** The figure of a fact; null where it has no keywords, or no number that could be compared. */
    static @Nullable FigureOfFact of(Fact fact, Set<String> folders) {
        Quantity quantity = fact.quantity();
        if (quantity == null || fact.keywords().isEmpty()) {
            return null;
        }
        String statement = fact.statement().toLowerCase(Locale.ROOT);
        return new FigureOfFact(
                fact,
                figure(fact, quantity),
                folders,
                SentenceSense.tellsOfStudy(statement),
                SentenceSense.isConditional(statement));
    }

    /** What the text says, if it can be read; it knows best what is counted and whether it is a limit. */
    private static Amount figure(Fact fact, Quantity quantity) {
        List<Amount> said = Quantities.in(fact.text().value());
        Amount first = said.isEmpty() ? null : said.get(0);
        Amount written = amount(quantity);
        boolean countsSomething = written.measure() == Measure.COUNT || written.measure() == Measure.TIME;
        return first != null && (first.measure() == written.measure() || countsSomething) ? first : written;
    }

    private static Amount amount(Quantity quantity) {
        return switch (quantity.unit()) {
            case MINUTE -> amount(quantity, Measure.TIME, "minute", 1.0 / 1440);
            case HOUR -> amount(quantity, Measure.TIME, "hour", 1.0 / 24);
            case DAY -> amount(quantity, Measure.TIME, "day", 1);
            case WEEK -> amount(quantity, Measure.TIME, "week", 7);
            case MONTH -> amount(quantity, Measure.TIME, "month", DAYS_OF_MONTH);
            case YEAR -> amount(quantity, Measure.TIME, "year", 365.25);
            case SESSION -> amount(quantity, Measure.SESSIONS, "session", 1);
            case MM -> amount(quantity, Measure.LENGTH, "mm", 1);
            case PERCENT, PER_100 -> amount(quantity, Measure.SHARE, "%", 0.01);
            case COUNT -> amount(quantity, Measure.COUNT, "", 1);
        };
    }

    private static Amount amount(Quantity quantity, Measure measure, String unit, double factor) {
        return new Amount(quantity.min() * factor, quantity.max() * factor, Bound.NONE, measure, unit, 0, 0);
    }

    /** Whether the fact itself tells what is not so, as "call if it has not settled" does. */
    boolean denies() {
        return fact.keywords().stream().anyMatch(group -> group.contains("not"));
    }

    /** Whether the fact speaks of what stands in a folder: of its own treatments, and of pages outside treatments. */
    boolean isAbout(String folder) {
        return folders.isEmpty() || folder.isEmpty() || folders.contains(folder);
    }
}
