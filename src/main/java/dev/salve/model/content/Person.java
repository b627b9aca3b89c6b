package dev.salve.model.content;

import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An author or a reviewer; on a demonstration site a role without a person.
 *
 * @param id what other files call it
 * @param name its name, or that of the role
 * @param role what it does
 * @param registration its registration with a regulator, or null
 * @param registeredUntil the last day of that registration, or null where none is given
 * @param span where its id is written
 */
public record Person(
        String id,
        String name,
        String role,
        @Nullable String registration,
        @Nullable LocalDate registeredUntil,
        SourceSpan span) {

    /** Whether it is a role or a team rather than a clinician, whom a registration names. */
    public boolean isRoleOnly() {
        return registration == null;
    }

    /** Whether its registration has ended on a day. */
    public boolean isLapsed(LocalDate day) {
        return registeredUntil != null && day.isAfter(registeredUntil);
    }
}
