package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line or words that open a directive: {@code :::name[label]{key=value}}.
 *
 * @param colons how many colons stand before the name
 * @param name in lower case; empty where none is written
 * @param nameChars where the name is written
 * @param label what stands between the brackets, or null
 * @param attributes in the order in which they are written
 * @param faults what is not written as it must be
 * @param complete whether label and attributes could be read to their ends, so that what is missing is missing
 * @param chars all of it, colons included
 */
public record DirectiveHead(
        int colons,
        String name,
        BasedSequence nameChars,
        @Nullable BasedSequence label,
        List<WrittenAttribute> attributes,
        List<Fault> faults,
        boolean complete,
        BasedSequence chars) {}
