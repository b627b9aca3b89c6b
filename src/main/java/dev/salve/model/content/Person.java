package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * An author or a reviewer; on a demonstration site a role without a person.
 *
 * @param id what other files call it
 * @param name its name, or that of the role
 * @param role what it does
 * @param registration its registration with a regulator, or null
 * @param span where its id is written
 */
public record Person(
        String id, String name, String role, @Nullable String registration, SourceSpan span) {}
