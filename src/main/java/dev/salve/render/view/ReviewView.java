package dev.salve.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a text, and since when.
 *
 * @param authors who wrote it
 * @param sponsor who pays for it, with the address of their own site or none; or null
 * @param kind {@code demonstration}, {@code none}, {@code stated} or {@code signed}
 * @param statement what the review is worth: the demonstration notice, that no review has taken place, or that the
 *     reviewer has signed this very text; null for a review that is stated only
 * @param reviewers who reviewed it; empty for the first two states, several where several have signed
 * @param reviewed the day of the review; null for the first two states
 * @param next the day of the next review; null for the first two states
 * @param published the day it first appeared, or null
 * @param updated the day of its last change, or null
 */
public record ReviewView(
        List<PersonLink> authors,
        @Nullable LinkView sponsor,
        String kind,
        @Nullable String statement,
        List<PersonLink> reviewers,
        @Nullable String reviewed,
        @Nullable String next,
        @Nullable String published,
        @Nullable String updated) {}
