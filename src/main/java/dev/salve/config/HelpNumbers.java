package dev.salve.config;

import org.jspecify.annotations.Nullable;

/**
 * Whom patients can call besides the clinic.
 *
 * @param emergency the emergency number of the country
 * @param urgentName the name of the urgent advice service, if there is one
 * @param urgentTelephone its number
 */
public record HelpNumbers(
        String emergency,
        @Nullable String urgentName,
        @Nullable String urgentTelephone) {}
