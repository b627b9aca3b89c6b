package dev.salve.markdown;

import java.util.regex.Pattern;

/** The scheme of an address as authors write it, such as {@code https:}; what has none is a path of the site. */
public final class LinkScheme {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

    private LinkScheme() {}

    /** Whether an address begins with a scheme. */
    public static boolean isIn(String address) {
        return SCHEME.matcher(address).lookingAt();
    }
}
