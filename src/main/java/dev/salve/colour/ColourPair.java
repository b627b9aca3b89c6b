package dev.salve.colour;

import java.util.List;

/**
 * Two roles of a palette that meet on a page, and how well they must be told apart: 7 for body text, 4.5 for other text,
 * 3 for what is not text.
 *
 * @param foreground a role's name
 * @param background a role's name
 * @param smallest the smallest contrast ratio
 * @param use what it is used for, in a few words
 */
public record ColourPair(String foreground, String background, double smallest, String use) {

    /** Every pair that components of the bundled themes make. */
    public static List<ColourPair> standard() {
        return List.of(
                new ColourPair("ink", "bg", 7, "body text"),
                new ColourPair("ink", "surface", 7, "body text on a band"),
                new ColourPair("ink", "surface-2", 7, "body text on a strong band"),
                new ColourPair("ink-2", "bg", 7, "supporting text"),
                new ColourPair("ink-2", "surface", 7, "supporting text on a band"),
                new ColourPair("ink-2", "surface-2", 7, "supporting text on a strong band"),
                new ColourPair("link", "bg", 7, "link"),
                new ColourPair("link", "surface", 7, "link on a band"),
                new ColourPair("link", "surface-2", 7, "link on a strong band"),
                new ColourPair("link-hover", "bg", 7, "link under the pointer"),
                new ColourPair("on-deep", "deep", 7, "text on a deep band"),
                new ColourPair("on-deep-2", "deep", 7, "supporting text on a deep band"),
                new ColourPair("honey", "deep", 4.5, "coloured text and focus ring on a deep band"),
                new ColourPair("on-action", "action", 7, "text on a button"),
                new ColourPair("action", "bg", 3, "button"),
                new ColourPair("action", "surface-2", 3, "button on a strong band"),
                new ColourPair("accent-ink", "accent-tint", 7, "text of a banner or callout"),
                new ColourPair("ink", "accent-tint", 7, "body text in a callout"),
                new ColourPair("link", "accent-tint", 4.5, "link in a callout"),
                new ColourPair("on-care", "care-1", 4.5, "heading of non-urgent care"),
                new ColourPair("on-care", "care-2", 4.5, "heading of urgent care"),
                new ColourPair("on-care", "care-3", 7, "text of emergency care"),
                new ColourPair("ink", "care-1-tint", 7, "text of non-urgent care"),
                new ColourPair("ink", "care-2-tint", 7, "text of urgent care"),
                new ColourPair("link", "care-1-tint", 4.5, "link in non-urgent care"),
                new ColourPair("link", "care-2-tint", 4.5, "link in urgent care"),
                new ColourPair("care-3", "on-care", 4.5, "call button of emergency care"),
                new ColourPair("do", "bg", 4.5, "heading of do"),
                new ColourPair("do", "surface", 4.5, "heading of do on a band"),
                new ColourPair("dont", "bg", 4.5, "heading of don't"),
                new ColourPair("dont", "surface", 4.5, "heading of don't on a band"),
                new ColourPair("edge", "bg", 3, "border of a control"),
                new ColourPair("edge", "surface-2", 3, "border of a control on a strong band"),
                new ColourPair("accent", "bg", 3, "marker"),
                new ColourPair("accent", "surface-2", 3, "marker on a strong band"),
                new ColourPair("deep-rule", "deep", 3, "rule on a deep band"),
                new ColourPair("focus", "bg", 3, "focus ring"),
                new ColourPair("focus", "surface-2", 3, "focus ring on a strong band"));
    }
}
