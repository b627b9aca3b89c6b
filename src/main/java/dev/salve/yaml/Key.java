package dev.salve.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A key of an object: its name, what may stand behind it, and what it is for.
 *
 * @param name as written
 * @param type what may stand behind it
 * @param required whether its absence is an error
 * @param doc what it is for, a sentence or two, for {@code explain} and the JSON Schema
 * @param <T> what reading its value yields
 */
public record Key<T>(String name, ValueType<T> type, boolean required, String doc) {

    /** A key that must be there. */
    public static <T> Key<T> required(String name, ValueType<T> type, String doc) {
        return new Key<>(name, type, true, doc);
    }

    /** A key that may be left out. */
    public static <T> Key<T> optional(String name, ValueType<T> type, String doc) {
        return new Key<>(name, type, false, doc);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
