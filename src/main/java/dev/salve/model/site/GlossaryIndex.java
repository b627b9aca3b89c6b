package dev.salve.model.site;

import java.util.List;
import java.util.Map;

/**
 * Which pages use which term.
 *
 * @param uses by language tag, then term id: pages in order of address
 */
public record GlossaryIndex(Map<String, Map<String, List<SitePage>>> uses) {

    /** The pages of a language that use a term. */
    public List<SitePage> pages(String language, String term) {
        return uses.getOrDefault(language, Map.of()).getOrDefault(term, List.of());
    }
}
