package dev.salve.markdown;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may stand in a page: http, https, mailto, tel, and those without a scheme. Judged as a browser would
 * read them: entities decoded, control characters and spaces out, case ignored.
 */
final class SafeUrl {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private SafeUrl() {}

    /** What is wrong with an address whose entities are decoded, or null. */
    static @Nullable String fault(String decoded) {
        String url = strip(decoded, true).toLowerCase(Locale.ROOT).replace('\\', '/');
        if (url.startsWith("//")) {
            return "the address \"" + strip(decoded, false) + "\" names no scheme";
        }
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return null;
            }
            if (c == ':') {
                String scheme = url.substring(0, i);
                return SCHEMES.contains(scheme)
                        ? null
                        : "the address \"" + shorten(strip(decoded, false)) + "\" has the scheme \"" + shorten(scheme)
                                + "\"";
            }
        }
        return null;
    }

    /** The address without control characters, as it may be handed on. */
    static String clean(String decoded) {
        return strip(decoded, false).strip();
    }

    private static String strip(String text, boolean spaces) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean control = type == Character.CONTROL || type == Character.FORMAT;
            boolean space = spaces && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            if (!control && !space) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
