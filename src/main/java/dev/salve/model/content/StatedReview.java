package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.time.LocalDate;

/**
 * A review as stated in front matter.
 *
 * @param by the id of the reviewer
 * @param on the day of the review
 * @param next the day on which the next one falls due
 * @param span where it is written
 */
public record StatedReview(Text by, LocalDate on, LocalDate next, SourceSpan span) {}
