package dev.salve.colour;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB without transparency.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("red, green and blue are 0 to 255");
        }
    }

    /** The colour written as {@code #1d5c46} or {@code #abc}, if it is written so. */
    public static Optional<Colour> parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(
                hex.length() == 7
                        ? new Colour(number >> 16, (number >> 8) & 0xff, number & 0xff)
                        : new Colour(17 * (number >> 8), 17 * ((number >> 4) & 0xf), 17 * (number & 0xf)));
    }

    /** As CSS writes it: {@code #1d5c46}, in lower case. */
    public String hex() {
        return "#" + twoDigits(red) + twoDigits(green) + twoDigits(blue);
    }

    private static String twoDigits(int number) {
        return "" + Character.forDigit(number >> 4, 16) + Character.forDigit(number & 0xf, 16);
    }

    @Override
    public String toString() {
        return hex();
    }
}
