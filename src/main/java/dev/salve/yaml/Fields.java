package dev.salve.yaml;

import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that an object's keys have in a file, read and typed. */
public final class Fields {
    private final SourceSpan span;
    private final Map<Key<?>, Value> values;
    private final boolean complete;

    Fields(SourceSpan span, Map<Key<?>, Value> values, boolean complete) {
        this.span = span;
        this.values = values;
        this.complete = complete;
    }

    /** A key's value and where key and value stand. */
    record Value(@Nullable Object value, SourceSpan key, SourceSpan span) {}

    /** The whole object as written. */
    public SourceSpan span() {
        return span;
    }

    /** Whether every required key is there with a value of its type. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether the key is written, with a readable value or not. */
    public boolean has(Key<?> key) {
        return values.containsKey(key);
    }

    /** The value of {@code key}, or null where it is absent or could not be read. */
    @SuppressWarnings("unchecked") // ObjectType puts under a key only what the key's own type has read
    public <T> @Nullable T get(Key<T> key) {
        Value value = values.get(key);
        return value == null ? null : (T) value.value();
    }

    /** The value of {@code key}, or {@code otherwise}. */
    public <T> T get(Key<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    /** The value of a required key of complete fields. */
    public <T> T need(Key<T> key) {
        T value = get(key);
        if (value == null) {
            throw new IllegalStateException("no value of " + key.name() + " in " + span);
        }
        return value;
    }

    /** The list behind {@code key}, empty where it is absent. */
    public <T> List<T> list(Key<List<T>> key) {
        return get(key, List.of());
    }

    /** Where the value of {@code key} stands, or the object where the key is absent. */
    public SourceSpan span(Key<?> key) {
        Value value = values.get(key);
        return value == null ? span : value.span();
    }

    /** Where {@code key} itself stands, or the object where it is absent. */
    public SourceSpan keySpan(Key<?> key) {
        Value value = values.get(key);
        return value == null ? span : value.key();
    }
}
