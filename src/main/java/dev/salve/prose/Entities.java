package dev.salve.prose;

/** The four entities that bodies are written with. */
final class Entities {
    private Entities() {}

    /** How many characters of the HTML at {@code at} stand for one: more than one for an entity. */
    static int length(char[] html, int at) {
        if (html[at] != '&') {
            return 1;
        }
        int end = at;
        while (end < html.length && html[end] != ';') {
            end++;
        }
        return end == html.length ? 1 : end - at + 1;
    }

    /** The character that the HTML at {@code at} stands for. */
    static char character(char[] html, int at) {
        char c = html[at];
        if (c != '&' || at + 1 == html.length) {
            return c;
        }
        return switch (html[at + 1]) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'q' -> '"';
            default -> '&';
        };
    }
}
