package dev.salve.prose;

import dev.salve.markdown.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a block stands in.
 *
 * @param headings the headings above it, the highest first
 * @param components the names of the components that hold it, the outermost first
 * @param quoted whether it stands in a quotation
 * @param list its place in a list or table, or null
 */
record Surroundings(
        List<Heading> headings,
        List<String> components,
        boolean quoted,
        @Nullable ListPlace list) {}
