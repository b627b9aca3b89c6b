package dev.salve.check.claims;

import dev.salve.check.CheckedArticle;

/** Which articles belong to the treatment for which Salve brings rules of its own: microneedling. */
final class Needling {
    private static final String TAG = "microneedling";

    private Needling() {}

    /** Whether the article stands in a folder of that name, or is tagged so. */
    static boolean isTopicOf(CheckedArticle checked) {
        boolean tagged = checked.article().front().tags().stream()
                .anyMatch(tag -> tag.value().equals(TAG));
        return tagged || checked.article().id().folder().contains(TAG);
    }
}
