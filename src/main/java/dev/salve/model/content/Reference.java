package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of the literature, with the fields of CSL.
 *
 * @param id what citations call it
 * @param type its CSL type, such as {@code article-journal} or {@code webpage}
 * @param title its title
 * @param authors who wrote it
 * @param issued when it came out: a year, year-month or full date
 * @param accessed when it was looked up, or null
 * @param fields its other CSL variables by name, such as {@code DOI}, {@code container-title}, {@code page}
 * @param span where its id is written
 */
public record Reference(
        String id,
        String type,
        String title,
        List<Author> authors,
        @Nullable String issued,
        @Nullable String accessed,
        List<Field> fields,
        SourceSpan span) {

    /**
     * A person or body that wrote something; either {@code family} or {@code literal} is set.
     *
     * @param family family name
     * @param given given names or initials
     * @param literal the name of a body, printed as it is
     */
    public record Author(
            @Nullable String family,
            @Nullable String given,
            @Nullable String literal) {}

    /** A CSL variable and its value. */
    public record Field(String name, String value) {}

    /** The value of a CSL variable, or null. */
    public @Nullable String field(String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    /** The year in which it came out, or null where it is not known. */
    public @Nullable Integer year() {
        return issued == null ? null : Integer.valueOf(issued.substring(0, 4));
    }
}
