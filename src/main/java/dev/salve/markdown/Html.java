package dev.salve.markdown;

/**
 * HTML that may be printed as it is: every tag and attribute in it is one that Salve chose.
 *
 * @param text the markup
 */
public record Html(String text) {
    /** No markup at all. */
    public static final Html EMPTY = new Html("");

    /** The characters of {@code plain}, with those that HTML gives a meaning replaced by entities. */
    public static Html escape(String plain) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        appendEscaped(out, plain);
        return new Html(out.toString());
    }

    /** Appends {@code plain} with {@code & < > "} replaced by entities. */
    public static void appendEscaped(StringBuilder out, CharSequence plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
