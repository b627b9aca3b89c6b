package dev.salve.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import dev.salve.language.Language;
import dev.salve.model.content.Reference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reference in the form that citeproc reads. */
final class ReferenceItem {
    private ReferenceItem() {}

    /**
     * The item of a reference.
     *
     * @throws RuntimeException if citeproc can't read a value; it says so in several ways
     */
    static CSLItemData of(Reference reference, Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        reference.fields().forEach(field -> item.put(field.name(), field.value()));
        item.computeIfPresent("DOI", (name, value) -> bareDoi(value.toString()));
        if (language.isEnglish()) {
            item.computeIfPresent("edition", (name, value) -> edition(value.toString()));
        }
        item.put("id", reference.id());
        item.put("type", reference.type());
        item.put("title", reference.title());
        if (!reference.authors().isEmpty()) {
            item.put(
                    "author",
                    reference.authors().stream().map(ReferenceItem::name).toList());
        }
        putDate(item, "issued", reference.issued());
        putDate(item, "accessed", reference.accessed());
        return CSLItemData.fromJson(item);
    }

    /** The DOI alone, where it is written as an address or with its prefix. */
    private static String bareDoi(String written) {
        return written.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
    }

    /** 2 as "2nd ed": both styles ask for the ordinal, and citeproc-java prints the bare number. */
    private static String edition(String written) {
        if (!written.matches("[1-9][0-9]{0,2}")) {
            return written;
        }
        int number = Integer.parseInt(written);
        boolean teen = number % 100 > 10 && number % 100 < 14;
        String ending = switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending + " ed";
    }

    private static Map<String, Object> name(Reference.Author author) {
        Map<String, Object> name = new LinkedHashMap<>();
        putPresent(name, "literal", author.literal());
        putPresent(name, "family", author.family());
        putPresent(name, "given", author.given());
        return name;
    }

    private static void putPresent(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static void putDate(Map<String, Object> item, String variable, @Nullable String date) {
        if (date != null) {
            List<Integer> parts =
                    Arrays.stream(date.split("-")).map(Integer::valueOf).toList();
            item.put(variable, Map.of("date-parts", List.of(parts)));
        }
    }
}
