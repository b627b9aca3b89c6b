package dev.salve.markdown;

import java.util.Set;

/** The elements of a body's HTML that part its words into blocks. */
public final class BlockElements {
    private static final Set<String> NAMES = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "pre",
            "section",
            "hr");

    private BlockElements() {}

    /** Whether a tag of this name parts blocks. */
    public static boolean include(String name) {
        return NAMES.contains(name);
    }

    /** Whether this is the name of a heading. */
    public static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** Whether this is the name of a table's cell. */
    public static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /** The name of the tag that starts at {@code at}, without its slash. */
    public static String name(String html, int at) {
        int start = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }
}
