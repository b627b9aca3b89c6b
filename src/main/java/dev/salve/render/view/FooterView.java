package dev.salve.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes the site, and the pages on how.
 *
 * @param clinic the name
 * @param address on one line, or null
 * @param telephone the number as its label, a {@code tel:} address; or null
 * @param email the address as its label, a {@code mailto:} address; or null
 * @param booking the address of the clinic's own booking page, or null
 * @param hours when it is open, or null
 * @param registrations with which bodies, under which numbers
 * @param links about, contact, editorial policy, feedback, accessibility, privacy: those that the site has
 */
public record FooterView(
        String clinic,
        @Nullable String address,
        @Nullable LinkView telephone,
        @Nullable LinkView email,
        @Nullable String booking,
        @Nullable String hours,
        List<String> registrations,
        List<LinkView> links) {}
