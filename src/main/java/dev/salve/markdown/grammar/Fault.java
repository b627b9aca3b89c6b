package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A slip in how a directive is written.
 *
 * @param where the characters that are wrong
 * @param message what is wrong with them
 * @param hint what to write instead, or null
 */
public record Fault(
        BasedSequence where, String message, @Nullable String hint) {}
