package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * An attribute as it is written in braces, not yet judged.
 *
 * @param name the key; starts with a dot or a hash for a class or an id, which no component takes
 * @param value without quotes and escapes, or null where no value is written
 * @param chars all of it
 */
public record WrittenAttribute(String name, @Nullable String value, BasedSequence chars) {}
