package dev.salve.prose;

import java.util.Map;

/** Numbers as English writes them: in figures, in words up to twelve and some tens, as halves and quarters. */
final class Numerals {
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("a single", 1.0),
            Map.entry("a couple of", 2.0),
            Map.entry("a dozen", 12.0),
            Map.entry("one and a half", 1.5),
            Map.entry("two and a half", 2.5),
            Map.entry("half a", 0.5),
            Map.entry("half an", 0.5),
            Map.entry("a quarter of an", 0.25),
            Map.entry("three quarters of an", 0.75),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("forty-five", 45.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("ninety", 90.0));

    /** A pattern for a numeral, without groups of its own; the longer words stand first. */
    static final String PATTERN = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?½?|½|"
            + "(?:one|two) and a half|half an?|(?:a|three) quarters? of an|a couple of|a dozen|a single|"
            + "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty-five|forty|"
            + "fifty|sixty|ninety|an|a)";

    private Numerals() {}

    /** The value of what {@link #PATTERN} matched, in lower case. */
    static double value(String numeral) {
        Double word = WORDS.get(numeral);
        if (word != null) {
            return word;
        }
        boolean half = numeral.endsWith("½");
        String digits = (half ? numeral.substring(0, numeral.length() - 1) : numeral).replace(",", "");
        return (digits.isEmpty() ? 0 : Double.parseDouble(digits)) + (half ? 0.5 : 0);
    }

    /** Whether the numeral is more than an article: not "a" or "an". */
    static boolean isCount(String numeral) {
        return !numeral.equals("a") && !numeral.equals("an");
    }
}
