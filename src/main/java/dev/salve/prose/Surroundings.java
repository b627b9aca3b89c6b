package dev.salve.prose;

import dev.salve.markdown.Heading;
import java.util.List;

/**
 * What a block stands in.
 *
 * @param headings the headings above it, the highest first
 * @param components the names of the components that hold it, the outermost first
 * @param quoted whether it stands in a quotation
 */
record Surroundings(List<Heading> headings, List<String> components, boolean quoted) {}
