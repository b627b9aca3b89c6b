package dev.salve.check.style;

import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time over which a frequency holds, where it stands right beside it in an English sentence: 1 in 100 people
 * <em>in a year</em>, <em>each month</em>, <em>over 6 weeks</em>, <em>per session</em>.
 *
 * @param unit days for whatever a calendar measures, else what is counted, such as sessions
 * @param amount how many of the unit
 * @param start where its words start in the sentence
 * @param end where they end
 */
record TimeFrame(Unit unit, double amount, int start, int end) {
    /** What times are counted in; no number of sessions is a number of days. */
    enum Unit {
        DAYS,
        SESSIONS,
        COURSES
    }

    /** What a word counts, and how much of it. */
    private record Measure(Unit unit, double amount) {}

    private static final Map<String, Measure> UNITS = Map.of(
            "hour", new Measure(Unit.DAYS, 1 / 24.0),
            "day", new Measure(Unit.DAYS, 1),
            "week", new Measure(Unit.DAYS, 7),
            "month", new Measure(Unit.DAYS, 30),
            "year", new Measure(Unit.DAYS, 365),
            "session", new Measure(Unit.SESSIONS, 1),
            "visit", new Measure(Unit.SESSIONS, 1),
            "course", new Measure(Unit.COURSES, 1));

    private static final Set<String> OVER = Set.of("in", "within", "over", "during");
    private static final Set<String> EACH = Set.of("per", "each", "every", "a", "an");
    private static final Set<String> ONE = Set.of("a", "an", "one", "each", "every", "any");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "nearly", "almost", "up", "to", "fewer", "less", "more", "than");

    /** Weeks and months, or months and years, are told apart only where they differ by more. */
    private static final double SAME = 1.1;

    /** "Adults over 50 years" speaks of their age. */
    private static final int YOUNGEST = 12;

    /** How many words before a frequency may be a time. */
    private static final int LONGEST = 5;

    /** Whether both are the same time, a month being 4 weeks as well as 30 days. */
    boolean isAsLongAs(TimeFrame other) {
        return unit == other.unit && amount <= other.amount * SAME && other.amount <= amount * SAME;
    }

    /** The time that stands right behind a frequency and its people, or right before it; null where none does. */
    static @Nullable TimeFrame beside(Frequencies.Frequency frequency, Sentence sentence) {
        TimeFrame behind = at(sentence, behind(frequency, sentence), false);
        return behind != null ? behind : before(frequency, sentence);
    }

    /** The first word behind the frequency that is not of it: past "people", "per cent of patients". */
    private static int behind(Frequencies.Frequency frequency, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < frequency.end()) {
            at++;
        }
        if (frequency.isPercentage()) {
            at += Counted.word(tokens, at).equals("percent") ? 1 : 0;
            at += Counted.word(tokens, at).equals("per")
                            && Counted.word(tokens, at + 1).equals("cent")
                    ? 2
                    : 0;
            at += Counted.word(tokens, at).equals("of") ? 1 : 0;
        }
        return at + (Counted.PEOPLE.contains(Counted.word(tokens, at)) ? 1 : 0);
    }

    private static @Nullable TimeFrame before(Frequencies.Frequency frequency, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < frequency.start()) {
            first++;
        }
        int next = first;
        while (next > 0 && ABOUT.contains(Counted.word(tokens, next - 1))) {
            next--;
        }
        for (int from = Math.max(0, next - LONGEST); from < next; from++) {
            TimeFrame frame = at(sentence, from, true);
            if (frame != null && frame.end() == tokens.get(next - 1).end()) {
                String gap = Counted.between(sentence, next - 1).strip();
                return gap.isEmpty() || gap.equals(",") ? frame : null;
            }
        }
        return null;
    }

    /** The time whose first word is the one at {@code from}, or null. */
    private static @Nullable TimeFrame at(Sentence sentence, int from, boolean begins) {
        List<Token> tokens = sentence.tokens();
        String lead = Counted.word(tokens, from);
        boolean over = OVER.contains(lead);
        boolean joined = begins || Counted.between(sentence, from - 1).isBlank();
        if (!joined || !(over || EACH.contains(lead))) {
            return null;
        }
        int at = from + 1;
        double amount = 1;
        if (over) {
            at += Counted.word(tokens, at).equals("the") ? 1 : 0;
            at += Counted.word(tokens, at).equals("first") ? 1 : 0;
            String number = Counted.word(tokens, at);
            String digits = Counted.NUMBER_WORDS.getOrDefault(number, number);
            if (ONE.contains(number)) {
                at++;
            } else if (Counted.isDigits(digits) && digits.length() < 4) {
                amount = Integer.parseInt(digits);
                at++;
            } else if (at == from + 1) {
                return null;
            }
        }
        return of(amount, tokens, from, at, lead);
    }

    private static @Nullable TimeFrame of(double amount, List<Token> tokens, int from, int at, String lead) {
        String word = Counted.word(tokens, at);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Measure measure = UNITS.get(singular);
        boolean age = singular.equals("year") && lead.equals("over") && amount > YOUNGEST;
        if (measure == null || age || amount == 0) {
            return null;
        }
        return new TimeFrame(
                measure.unit,
                amount * measure.amount,
                tokens.get(from).start(),
                tokens.get(at).end());
    }
}
