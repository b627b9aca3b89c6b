package dev.salve.check.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of the elements and attributes of a page, each made once however often it stands there. */
final class TagNames {
    /** Slots for names, a power of two; a page has about sixty, and two that share a slot only take turns. */
    private static final int SLOTS = 512;

    private final @Nullable String[] known = new String[SLOTS];

    /** The name that stands between two places, in lower case. */
    String name(byte[] html, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + html[i];
        }
        int slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        String last = known[slot];
        if (last != null && stands(last, html, from, to)) {
            return last;
        }
        String name = new String(html, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        known[slot] = name;
        return name;
    }

    private static boolean stands(String name, byte[] html, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != html[i]) {
                return false;
            }
        }
        return true;
    }
}
