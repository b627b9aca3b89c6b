package dev.salve.markdown;

/** The words of HTML that this package wrote: tags out, its four entities back into characters. */
public final class PlainText {
    /** How the number of a footnote begins, which is no word of the text. */
    static final String FOOTNOTE_REFERENCE = "<sup class=\"footnote-ref\">";

    private PlainText() {}

    /** The words between two places; a block's end becomes a space. */
    public static String of(String html, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = html.charAt(i);
            if (c == '<' && html.startsWith(FOOTNOTE_REFERENCE, i)) {
                int close = html.indexOf("</sup>", i);
                i = close < 0 || close >= to ? to : close + "</sup>".length();
            } else if (c == '<') {
                int close = html.indexOf('>', i);
                i = close < 0 || close >= to ? to : close + 1;
            } else if (c == '&') {
                int end = html.indexOf(';', i);
                String entity = end < 0 || end >= to ? "" : html.substring(i + 1, end);
                String character = character(entity);
                out.append(character.isEmpty() ? "&" : character);
                i = character.isEmpty() ? i + 1 : end + 1;
            } else {
                boolean space = Character.isWhitespace(c);
                if (!space) {
                    out.append(c);
                } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
                i++;
            }
        }
        return out.toString().strip();
    }

    private static String character(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "";
        };
    }
}
