package dev.salve.diagnostic;

/** Colours for a terminal, or none. */
enum Ansi {
    PLAIN,
    COLOURED;

    static Ansi of(boolean colour) {
        return colour ? COLOURED : PLAIN;
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case NOTE -> paint("1;36", text);
        };
    }

    String strong(String text) {
        return paint("1", text);
    }

    /** For what only frames the text: arrows, bars, line numbers. */
    String frame(String text) {
        return paint("34", text);
    }

    private String paint(String style, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + style + "m" + text + "\u001b[0m";
    }
}
