package dev.salve.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTML tag, read strictly.
 *
 * @param name in lower case
 * @param closing whether it is {@code </name>}
 * @param attributes in their order, names in lower case, entities in values decoded
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes) {

    /** Reads a whole tag; null if {@code text} is anything else. */
    static @Nullable HtmlTag read(String text) {
        Reader reader = new Reader(text);
        return reader.read();
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        @Nullable
        HtmlTag read() {
            if (!take('<')) {
                return null;
            }
            boolean closing = take('/');
            String name = name();
            Map<String, String> attributes = new LinkedHashMap<>();
            while (!name.isEmpty()) {
                boolean gap = skipSpace();
                if (take('>')) {
                    boolean wellFormed = at == text.length() && !(closing && !attributes.isEmpty());
                    return wellFormed ? new HtmlTag(name, closing, attributes) : null;
                }
                if (take('/')) {
                    continue;
                }
                String attribute = gap ? name() : "";
                if (attribute.isEmpty() || attributes.putIfAbsent(attribute, value()) != null) {
                    return null;
                }
            }
            return null;
        }

        private String value() {
            skipSpace();
            if (!take('=')) {
                return "";
            }
            skipSpace();
            char quote = at < text.length() ? text.charAt(at) : '>';
            int from = at;
            if (quote == '"' || quote == '\'') {
                int close = text.indexOf(quote, at + 1);
                from = at + 1;
                at = close < 0 ? text.length() : close + 1;
                return Escaping.unescapeHtml(text.substring(from, Math.max(from, at - 1)));
            }
            while (at < text.length() && text.charAt(at) != '>' && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return Escaping.unescapeHtml(text.substring(from, at));
        }

        private String name() {
            int from = at;
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at).toLowerCase(Locale.ROOT);
        }

        private static boolean isNamePart(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == ':'
                    || c == '.';
        }

        private boolean skipSpace() {
            int from = at;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at > from;
        }

        private boolean take(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }
    }
}
