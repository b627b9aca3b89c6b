package dev.salve.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote or reviewed a page.
 *
 * @param name of the person or team
 * @param role what they are, or null
 * @param registration with which body and under which number, or null
 * @param href their own page, or null
 */
public record PersonLink(
        String name,
        @Nullable String role,
        @Nullable String registration,
        @Nullable String href) {}
