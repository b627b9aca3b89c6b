package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that stands in one place and is used in many.
 *
 * @param id what {@code :fact[id]} calls it
 * @param text exactly what is printed
 * @param quantity what it says as numbers, or null
 * @param statement the whole claim in a sentence
 * @param keywords groups of words; all words of one group in a sentence mean that it speaks of this fact
 * @param support how well it is founded
 * @param sources ids of references
 * @param reviewed when it was last checked
 * @param validUntil the last day on which it holds unchecked
 * @param span where its id is written
 */
public record Fact(
        String id,
        Text text,
        @Nullable Quantity quantity,
        String statement,
        List<List<String>> keywords,
        Support support,
        List<Text> sources,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate validUntil,
        SourceSpan span) {

    /** How well a fact is founded. */
    public enum Support {
        STRONG,
        MODERATE,
        LIMITED,
        /** Custom, for which no trial is needed and no source given. */
        CONVENTION
    }
}
