package dev.salve.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard, as its template sees it.
 *
 * @param head what the article is
 * @param instruments one after the other
 * @param file where people's answers are kept
 */
public record ScoreView(PackView.Head head, List<Instrument> instruments, String file) {

    /**
     * One instrument.
     *
     * @param id its word in files
     * @param title what it is called
     * @param about what it measures
     * @param scale how people answer
     * @param seen how many items a machine has answered, and how many are left to people, in words
     * @param parts its items
     * @param people what people have answered
     */
    public record Instrument(
            String id, String title, String about, String scale, String seen, List<Part> parts, List<Person> people) {}

    /** Some items with a name. */
    public record Part(String name, List<Item> items) {}

    /**
     * An item.
     *
     * @param number its number
     * @param text what is asked
     * @param answer what a machine answers, or null for an empty box
     * @param evidence what a machine has seen, or null
     * @param place where, or null
     * @param people the answers of people, in their order; empty where one has not answered
     */
    public record Item(
            String number,
            String text,
            @Nullable String answer,
            @Nullable String evidence,
            @Nullable String place,
            List<String> people) {}

    /**
     * Somebody who judged the article.
     *
     * @param name the name
     * @param date the day
     * @param total what the answers add up to, in words
     * @param note anything more, or null
     */
    public record Person(
            String name,
            String date,
            String total,
            @Nullable String note) {}
}
