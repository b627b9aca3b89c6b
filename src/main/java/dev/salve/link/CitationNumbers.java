package dev.salve.link;

import dev.salve.markdown.CitedReference;
import dev.salve.model.site.Citation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the references of a page in the order in which they are first cited. */
final class CitationNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    Citation cite(CitedReference cited) {
        int number = numbers.computeIfAbsent(cited.key(), key -> numbers.size() + 1);
        int occurrence = occurrences.merge(cited.key(), 1, Integer::sum);
        return new Citation(cited.key(), number, occurrence, cited.locator());
    }

    /** The ids of the references, number 1 first. */
    List<String> references() {
        return List.copyOf(numbers.keySet());
    }
}
