package dev.salve.prose;

/** The four entities that bodies are written with. */
final class Entities {
    private Entities() {}

    /** How many characters of the HTML at {@code at} stand for one: more than one for an entity. */
    static int length(String html, int at) {
        int end = html.charAt(at) == '&' ? html.indexOf(';', at) : -1;
        return end < 0 ? 1 : end - at + 1;
    }

    /** The character that the HTML at {@code at} stands for. */
    static char character(String html, int at) {
        char c = html.charAt(at);
        if (c != '&' || at + 1 == html.length()) {
            return c;
        }
        return switch (html.charAt(at + 1)) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'q' -> '"';
            default -> '&';
        };
    }
}
