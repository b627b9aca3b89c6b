package dev.salve.model.site;

import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Map;

/**
 * Where each fact is used.
 *
 * @param uses by fact id: the places where it is written, in order
 */
public record FactIndex(Map<String, List<SourceSpan>> uses) {

    /** The places that use a fact. */
    public List<SourceSpan> places(String fact) {
        return uses.getOrDefault(fact, List.of());
    }
}
