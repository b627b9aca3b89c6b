package dev.salve.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be: the one source of JSON Schema and reference documentation.
 *
 * @param kind its basic kind
 * @param words the same in words, for messages: {@code a date such as 2026-11-20}
 * @param pattern a regular expression that a text must match, or null
 * @param maxLength most characters of a text, or 0 for no limit
 * @param choices the words allowed, empty where any are
 * @param items what a list holds or a map's values are, or null
 * @param object the keys of an object, or null
 * @param alternatives the types of which one must fit, empty for a single type
 */
public record TypeDescription(
        Kind kind,
        String words,
        @Nullable String pattern,
        int maxLength,
        List<String> choices,
        @Nullable TypeDescription items,
        @Nullable ObjectType object,
        List<TypeDescription> alternatives) {

    /** The basic kinds of value. */
    public enum Kind {
        TEXT,
        /** Text that takes inline Markdown. */
        MARKDOWN,
        NUMBER,
        INTEGER,
        BOOLEAN,
        DATE,
        CHOICE,
        LIST,
        /** Keys that the author chooses. */
        MAP,
        OBJECT,
        ONE_OF
    }

    static TypeDescription simple(Kind kind, String words) {
        return new TypeDescription(kind, words, null, 0, List.of(), null, null, List.of());
    }
}
