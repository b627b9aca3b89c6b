package dev.salve.colour;

/**
 * A colour by how it looks: lightness, chroma and hue. Source of the numbers: Björn Ottosson, "A perceptual color space
 * for image processing", 2020.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.3
 * @param hue in degrees, 0 to 360
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final double CHROMA_STEP = 0.002;
    private static final double TOLERANCE = 1e-4;

    static Oklch of(Colour colour) {
        double r = Srgb.light(colour.red());
        double g = Srgb.light(colour.green());
        double b = Srgb.light(colour.blue());
        double l = root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double across = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double up = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double hue = StrictMath.toDegrees(StrictMath.atan2(up, across));
        return new Oklch(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                StrictMath.hypot(across, up),
                hue < 0 ? hue + 360 : hue);
    }

    Oklch withLightness(double other) {
        return new Oklch(other, chroma, hue);
    }

    /** The colour of sRGB that has this lightness and hue and as much of this chroma as sRGB can show. */
    Colour toColour() {
        double c = chroma;
        while (true) {
            double across = c * StrictMath.cos(StrictMath.toRadians(hue));
            double up = c * StrictMath.sin(StrictMath.toRadians(hue));
            double l = cube(lightness + 0.3963377774 * across + 0.2158037573 * up);
            double m = cube(lightness - 0.1055613458 * across - 0.0638541728 * up);
            double s = cube(lightness - 0.0894841775 * across - 1.2914855480 * up);
            double r = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
            double g = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
            double b = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
            if ((canBeShown(r) && canBeShown(g) && canBeShown(b)) || c < CHROMA_STEP) {
                return new Colour(Srgb.number(r), Srgb.number(g), Srgb.number(b));
            }
            c -= CHROMA_STEP;
        }
    }

    private static boolean canBeShown(double light) {
        return light >= -TOLERANCE && light <= 1 + TOLERANCE;
    }

    private static double root(double x) {
        return StrictMath.pow(x, 1.0 / 3);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
