package dev.salve.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A link in a list, menu or trail.
 *
 * @param label its words
 * @param href where it leads, or null where it leads nowhere: the page itself, or one that is not published
 * @param note a few words on what is there, or null
 * @param current whether it leads to the page or the section that it stands on
 * @param language the language of the page it leads to, if that differs from the page it stands on, or null
 */
public record LinkView(
        String label,
        @Nullable String href,
        @Nullable String note,
        boolean current,
        @Nullable String language) {

    /** A plain link. */
    public static LinkView of(String label, String href) {
        return new LinkView(label, href, null, false, null);
    }

    /** A link with a line on what is there. */
    public static LinkView of(String label, String href, @Nullable String note) {
        return new LinkView(label, href, note, false, null);
    }

    /** The place where the reader is: words without an address. */
    public static LinkView here(String label) {
        return new LinkView(label, null, null, true, null);
    }
}
