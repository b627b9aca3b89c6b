package dev.salve.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call, at the same place on each page.
 *
 * @param emergency the emergency number, or null
 * @param urgent the number for help on the same day, or null
 * @param clinic the clinic's own number; its note gives the opening hours; or null
 * @param warningSigns where the warning signs of this treatment stand, or null
 */
public record HelpView(
        @Nullable Line emergency,
        @Nullable Line urgent,
        @Nullable Line clinic,
        @Nullable LinkView warningSigns) {

    /**
     * A number to call.
     *
     * @param name whose it is, or null
     * @param telephone as people read it
     * @param href the same as a {@code tel:} address
     * @param note when to call, or null
     */
    public record Line(
            @Nullable String name,
            String telephone,
            String href,
            @Nullable String note) {}
}
