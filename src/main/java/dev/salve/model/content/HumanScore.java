package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person thinks of an article, item by item.
 *
 * @param instrument by which it was judged
 * @param by the name of the person
 * @param on the day
 * @param items the answers by the numbers of the items
 * @param note anything more, or null
 * @param span where it is written
 */
public record HumanScore(
        Instrument instrument,
        String by,
        LocalDate on,
        Map<String, String> items,
        @Nullable String note,
        SourceSpan span) {

    public HumanScore {
        items = Map.copyOf(items);
    }

    /** Whether every item of the instrument is answered. */
    public boolean isFull() {
        return items.size() == instrument.items().size();
    }

    /** How many items of some numbers apply to the text: those answered with yes or no. */
    public long applicable(Iterable<String> numbers) {
        return count(numbers, "yes") + count(numbers, "no");
    }

    /** How many items of some numbers are answered so. */
    public long count(Iterable<String> numbers, String answer) {
        long count = 0;
        for (String number : numbers) {
            count += answer.equals(items.get(number)) ? 1 : 0;
        }
        return count;
    }
}
