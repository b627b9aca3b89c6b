package dev.salve.media;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** References inside attribute values, in the way of CSS: {@code url(#gradient)}. */
final class SvgReferences {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    /** Functions and rules of CSS that load something whatever stands in them. */
    private static final Pattern LOADS =
            Pattern.compile("@import|image-set\\s*\\(|\\b(image|src|expression)\\s*\\(|-moz-binding|javascript:");

    private static final Pattern URL = Pattern.compile("url\\s*\\(\\s*(['\"]?)\\s*([^)]*)");
    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*(['\"]?)#([^'\")\\s]+)\\1\\s*\\)");

    private SvgReferences() {}

    /** What a value refers to outside the drawing, as far as it can tell; null if nothing. */
    static @Nullable String outside(String value) {
        String plain = COMMENT.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        // A backslash lets CSS write any letter in disguise; no drawing needs one beside a bracket or a rule.
        if (plain.indexOf('\\') >= 0 && (plain.indexOf('(') >= 0 || plain.indexOf('@') >= 0)) {
            return value;
        }
        if (LOADS.matcher(plain).find()) {
            return value;
        }
        Matcher url = URL.matcher(plain);
        while (url.find()) {
            if (!url.group(2).startsWith("#")) {
                return value;
            }
        }
        return null;
    }

    /** {@code value} with the name in every {@code url(#name)} changed. */
    static String renamed(String value, UnaryOperator<String> rename) {
        if (!value.contains("url(")) {
            return value;
        }
        return LOCAL.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement("url(#" + rename.apply(found.group(2)) + ")"));
    }
}
