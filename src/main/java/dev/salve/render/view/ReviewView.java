package dev.salve.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a text, and since when.
 *
 * @param authors who wrote it
 * @param kind {@code demonstration}, {@code none}, {@code stated} or {@code signed}
 * @param statement what the review is worth: the demonstration notice, that no review has taken place, or that the
 *     reviewer has signed this very text; null for a review that is stated only
 * @param reviewer who reviewed it; null for the first two states
 * @param reviewed the day of the review; null for the first two states
 * @param next the day of the next review; null for the first two states
 * @param published the day it first appeared, or null
 * @param updated the day of its last change, or null
 */
public record ReviewView(
        List<PersonLink> authors,
        String kind,
        @Nullable String statement,
        @Nullable PersonLink reviewer,
        @Nullable String reviewed,
        @Nullable String next,
        @Nullable String published,
        @Nullable String updated) {}
