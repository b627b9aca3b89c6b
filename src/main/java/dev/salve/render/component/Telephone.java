package dev.salve.render.component;

import java.util.regex.Pattern;

/** Telephone numbers as addresses. */
public final class Telephone {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^0-9+*#]");

    private Telephone() {}

    /** The {@code tel:} address of a number as people write it. */
    public static String href(String number) {
        return "tel:" + OTHER_SIGNS.matcher(number).replaceAll("");
    }
}
