package dev.salve.check.style;

import dev.salve.prose.Mark;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around numbers: number words, what is counted and measured, and whether a fact prints them. */
final class Counted {
    /** The words for numbers. Every word of a site is looked up here, which a hash map does fastest. */
    static final Map<String, String> NUMBER_WORDS = new HashMap<>(Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("ninety", "90")));

    static final Set<String> PEOPLE = Set.of(
            "people",
            "patients",
            "adults",
            "women",
            "men",
            "users",
            "participants",
            "children",
            "volunteers",
            "clients",
            "cases");

    private static final Set<String> MEASURES = Set.of(
            "minutes",
            "hours",
            "days",
            "nights",
            "weeks",
            "fortnights",
            "months",
            "years",
            "seconds",
            "sessions",
            "treatments",
            "appointments",
            "visits",
            "times",
            "studies",
            "trials",
            "reviews",
            "papers",
            "millimetres",
            "centimetres",
            "metres",
            "mm",
            "cm",
            "ml",
            "mg",
            "percent",
            "tablets",
            "drops",
            "doses",
            "glasses",
            "litres",
            "pounds",
            "layers",
            "passes",
            "needles",
            "photos");

    private Counted() {}

    static boolean isCounted(String noun) {
        return MEASURES.contains(noun) || PEOPLE.contains(noun);
    }

    /** Whether a fact prints the words from {@code from} to {@code to}: they are judged where the fact stands. */
    static boolean isOfFact(Sentence sentence, int from, int to) {
        for (Mark mark : sentence.marks()) {
            if (mark.kind() == Mark.Kind.FACT && mark.start() < to && from < mark.end()) {
                return true;
            }
        }
        return false;
    }

    /** The word at {@code index} in lower case, empty where there is none. */
    static String word(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
    }

    /** What stands between a word and the next, such as a space. */
    static String between(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        return index < 0 || index + 1 >= tokens.size()
                ? ""
                : sentence.text()
                        .substring(
                                tokens.get(index).end(), tokens.get(index + 1).start());
    }

    /** Whether a text has nothing but digits, at least one. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
