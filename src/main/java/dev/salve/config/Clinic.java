package dev.salve.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes the site.
 *
 * @param name its name
 * @param address its postal address, lines parted by commas
 * @param telephone as people write it
 * @param email its address for messages
 * @param openingHours when it answers, in words
 * @param registrations with regulators, such as a name and a number
 * @param booking the address of its own booking page
 * @param specialty a schema.org MedicalSpecialty, such as Dermatology
 */
public record Clinic(
        String name,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String openingHours,
        List<String> registrations,
        @Nullable String booking,
        @Nullable String specialty) {}
