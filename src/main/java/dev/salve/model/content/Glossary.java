package dev.salve.model.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one language, by id in the order of the file.
 *
 * @param terms by id
 */
public record Glossary(Map<String, GlossaryTerm> terms) {

    public List<GlossaryTerm> all() {
        return List.copyOf(terms.values());
    }

    public @Nullable GlossaryTerm term(String id) {
        return terms.get(id);
    }
}
