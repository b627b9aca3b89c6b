package dev.salve.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a short text says, in figures or in words up to twelve. */
final class NumbersInText {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[a-z]+");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("half", 0.5),
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
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
            Map.entry("twelve", 12.0));

    private NumbersInText() {}

    static List<Double> of(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String found = matcher.group();
            if (Character.isDigit(found.charAt(0))) {
                numbers.add(Double.valueOf(found.replace(",", "")));
            } else if (WORDS.containsKey(found)) {
                numbers.add(WORDS.get(found));
            }
        }
        return numbers;
    }

    /** A number without needless decimals. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
