package dev.salve.colour;

/** The curve between sRGB's numbers and light. Source: IEC 61966-2-1; WCAG 2.2 uses the same for 8-bit colours. */
final class Srgb {
    private Srgb() {}

    /** Light, 0 to 1, of one of a colour's three numbers, 0 to 255. */
    static double light(int number) {
        double c = number / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The number, 0 to 255, that gives nearest this light; light below 0 and above 1 is cut off. */
    static int number(double light) {
        double c = Math.min(1, Math.max(0, light));
        double curved = c <= 0.0031308 ? 12.92 * c : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.rint(255 * curved);
    }
}
