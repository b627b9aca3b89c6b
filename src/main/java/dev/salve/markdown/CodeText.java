package dev.salve.markdown;

/** Writes the characters of code, which have no markup in them. */
final class CodeText {
    private CodeText() {}

    /**
     * Appends the text of a code span: line ends become spaces, and one space on either side goes if there is one on
     * both.
     *
     * @param inTable whether an escaped pipe is a pipe
     */
    static void appendSpan(StringBuilder html, CharSequence code, boolean inTable) {
        String text = unwrapped(code, inTable);
        int length = text.length();
        boolean padded = length > 2 && text.charAt(0) == ' ' && text.charAt(length - 1) == ' ' && !text.isBlank();
        Html.appendEscaped(html, padded ? text.substring(1, length - 1) : text);
    }

    private static String unwrapped(CharSequence code, boolean inTable) {
        StringBuilder text = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\n' || c == '\r') {
                while (i + 1 < code.length() && isSpace(code.charAt(i + 1))) {
                    i++;
                }
                text.append(' ');
            } else if (inTable && c == '\\' && i + 1 < code.length() && code.charAt(i + 1) == '|') {
                text.append('|');
                i++;
            } else {
                text.append(c == '\0' ? '\uFFFD' : c);
            }
        }
        return text.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Appends a block of code with line feeds alone as line ends. */
    static void appendBlock(StringBuilder html, CharSequence code) {
        StringBuilder text = new StringBuilder(code.length() + 1);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\r') {
                if (i + 1 >= code.length() || code.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else {
                text.append(c == '\0' ? '\uFFFD' : c);
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        Html.appendEscaped(html, text);
    }
}
