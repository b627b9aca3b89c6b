package dev.salve.check.output;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references of HTML: all numbers, and the names that matter to addresses and words. */
final class CharacterReferences {
    private static final int LONGEST = 12;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("colon", ":"),
            Map.entry("sol", "/"),
            Map.entry("bsol", "\\"),
            Map.entry("period", "."),
            Map.entry("lpar", "("),
            Map.entry("rpar", ")"),
            Map.entry("Tab", "\t"),
            Map.entry("NewLine", "\n"));

    private CharacterReferences() {}

    /** The text with its character references replaced; unknown ones stay. */
    static String replacedIn(String text) {
        int and = text.indexOf('&');
        if (and < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (and >= 0) {
            int end = end(text, and + 1);
            String character = character(text.substring(and + 1, end));
            if (character != null) {
                out.append(text, from, and).append(character);
                from = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
            }
            and = text.indexOf('&', and + 1);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && (text.charAt(end) == '#' || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static @Nullable String character(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.get(reference);
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
