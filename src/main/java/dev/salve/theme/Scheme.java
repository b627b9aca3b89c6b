package dev.salve.theme;

/** One of the ways in which a theme's colours are shown. */
enum Scheme {
    LIGHT("in light colours"),
    DARK("in dark colours"),
    PRINT("on paper");

    private final String words;

    Scheme(String words) {
        this.words = words;
    }

    /** As messages say it. */
    String words() {
        return words;
    }
}
