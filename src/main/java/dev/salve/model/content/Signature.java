package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's signature under the text of an article.
 *
 * @param reviewer the id of the reviewer
 * @param name the reviewer's name on that day
 * @param role what the reviewer did on that day
 * @param registration the reviewer's registration on that day, or null
 * @param date the day of the signature
 * @param next the day on which the next review falls due
 * @param tool the version of Salve that wrote it
 */
public record Signature(
        String reviewer,
        String name,
        String role,
        @Nullable String registration,
        LocalDate date,
        LocalDate next,
        String tool) {

    /** Whether front matter states this very review. */
    public boolean isStatedBy(StatedReview stated) {
        return stated.by().value().equals(reviewer)
                && stated.on().equals(date)
                && stated.next().equals(next);
    }

    /** The reviewer as on the day of the signature, for where {@code people.yaml} no longer names them. */
    public Person person(SourceSpan span) {
        return new Person(reviewer, name, role, registration, null, span);
    }

    /** What front matter has to say of it: {@code { by: dr-lee, on: 2026-11-20, next: 2028-11-20 }}. */
    public String asReview() {
        return "{ by: " + reviewer + ", on: " + date + ", next: " + next + " }";
    }
}
