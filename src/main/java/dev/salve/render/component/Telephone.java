package dev.salve.render.component;

/** Telephone numbers as addresses. */
public final class Telephone {
    private Telephone() {}

    /** The {@code tel:} address of a number as people write it. */
    public static String href(String number) {
        return "tel:" + number.replaceAll("[^0-9+*#]", "");
    }
}
