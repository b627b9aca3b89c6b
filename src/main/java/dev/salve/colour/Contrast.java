package dev.salve.colour;

import java.util.Locale;

/** How well one colour can be told from another, as WCAG 2.2 defines it: from 1 to 21. */
public final class Contrast {
    private Contrast() {}

    /** Relative luminance, 0 (black) to 1 (white). */
    public static double luminance(Colour colour) {
        return 0.2126 * Srgb.light(colour.red())
                + 0.7152 * Srgb.light(colour.green())
                + 0.0722 * Srgb.light(colour.blue());
    }

    /** Contrast ratio of two colours, whichever stands on the other; never rounded, so compare it as it is. */
    public static double ratio(Colour a, Colour b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    /** A ratio for people, with two digits, cut off and never rounded up: 4.499 is 4.49. */
    public static String shown(double ratio) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
    }
}
