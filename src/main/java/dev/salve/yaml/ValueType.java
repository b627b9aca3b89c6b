package dev.salve.yaml;

import dev.salve.diagnostic.Diagnostics;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a key: reads it, and describes it for the JSON Schema and the reference documentation.
 *
 * @param <T> what reading yields
 */
public interface ValueType<T> {

    /** The value of {@code node}, or null where it is not one of this type, which has been reported. */
    @Nullable
    T read(YamlNode node, Diagnostics diagnostics);

    /** What it accepts. */
    TypeDescription description();
}
