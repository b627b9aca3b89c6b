package dev.salve.signoff;

import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Why something that a person asked for is not done.
 *
 * @param message the fact, one sentence in lower case
 * @param place where it stands
 * @param hint what to do next, in the imperative, or null
 */
public record Refusal(
        String message, SourceSpan place, @Nullable String hint) {}
