package dev.salve.prose;

import dev.salve.prose.Amount.Bound;
import dev.salve.prose.Amount.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers with their units in English text: "30 to 60 minutes", "half an hour", "up to 7 days", "5 of 30 people",
 * "1 in 10", "SPF 30", "aged 22 or over".
 */
public final class Quantities {
    private static final String NUMBER = Numerals.PATTERN;
    private static final String UNIT = "(?:" + Units.PATTERN + ")";
    private static final String ABOUT = "(?:(?:about|around|roughly|approximately|nearly|almost|over|some) )?";
    private static final String BEFORE =
            "(?<before>(?:up to|at most|at least|(?:no|not) (?:more|longer|less|fewer) than|(?:more|longer|less|fewer) than|"
                    + "over|under|within|from|a (?:minimum|maximum) of) )?";
    private static final String AFTER =
            "(?<after> (?:or (?:more|over|longer|older|above|less|fewer|under|so)|and over|at (?:least|most)))?";
    private static final String TO = "(?: ?[-–—] ?| to | or )";
    private static final String ADJECTIVE =
            "(?:(?:more|full|extra|separate|single|whole|short|long|monthly|weekly|yearly|laser|needling|minimum) )?";

    private static final Pattern SHARE = Pattern.compile("(?<![\\w.])(?<part>" + NUMBER
            + ")(?: people)?(?: in | out of (?:the )?| of (?:the )?)(?:every )?(?<whole>\\d[\\d,]*|two|three|four|five|six|"
            + "seven|eight|nine|ten|twelve|twenty|a hundred|a thousand)(?![\\w%])(?! ?(?:" + Units.PATTERN + "))");

    private static final Pattern MEASURED = Pattern.compile("(?<![\\w.-])" + BEFORE + "(?<between>between )?" + ABOUT
            + "(?<low>" + NUMBER + ")(?:(?<lowUnit>[ -]?" + UNIT + ")?(?:" + TO + "|(?<and> and ))" + ABOUT + "(?<high>"
            + NUMBER + "))?[ -]?" + ADJECTIVE + "(?<unit>" + UNIT + ")" + AFTER);

    private static final Pattern HOUR_AND_HALF = Pattern.compile("(?<![\\w.])an hour and a half");
    private static final Pattern AGED = Pattern.compile(
            "(?:(?<aged>(?:aged|age|ages) (?:of )?)(?<low>\\d{1,2})(?:(?: to |[-–])(?<high>\\d{1,2}))?"
                    + "|(?<![\\w.])(?<plain>\\d{1,2}))(?: years?)?(?<after> (?:or|and) (?:over|older|above|under|younger))?");
    private static final Pattern COUNTED =
            Pattern.compile("(?:(?<![\\w])(?<sign>spf|factor) )?(?<![\\w.,])(?<number>\\d[\\d,]*(?:\\.\\d+)?"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?<noun>[a-z]+))?");

    private static final Set<String> PEOPLE = Set.of("people", "adults", "women", "men", "patients", "participants");
    private static final Set<String> NO_NOUNS = Set.of("to", "or", "and", "of", "in", "out", "per", "a", "the", "at");

    private final String text;
    private final List<Amount> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** The amounts in a text, by place. Lower case must not change its length, as it never does in English. */
    public static List<Amount> in(String text) {
        Quantities quantities = new Quantities(text);
        quantities.hourAndHalf();
        quantities.shares();
        quantities.ages();
        quantities.measured();
        quantities.counted();
        quantities.found.sort(Comparator.comparingInt(Amount::start));
        return List.copyOf(quantities.found);
    }

    private void hourAndHalf() {
        Matcher m = HOUR_AND_HALF.matcher(text);
        while (m.find()) {
            add(1.5 / 24, 1.5 / 24, Bound.NONE, Measure.TIME, "hour", m.start(), m.end());
        }
    }

    private void shares() {
        Matcher m = SHARE.matcher(text);
        while (m.find()) {
            String whole = m.group("whole");
            double of = whole.equals("a hundred") ? 100 : whole.equals("a thousand") ? 1000 : Numerals.value(whole);
            if (of > 1 && Numerals.isCount(m.group("part"))) {
                double share = Numerals.value(m.group("part")) / of;
                add(share, share, Bound.NONE, Measure.SHARE, "of", m.start(), m.end());
            }
        }
    }

    private void ages() {
        Matcher m = AGED.matcher(text);
        while (m.find()) {
            boolean aged = m.group("aged") != null;
            String after = m.group("after");
            if (!aged && (after == null || after.endsWith("more"))) {
                continue;
            }
            double low = Double.parseDouble(aged ? m.group("low") : m.group("plain"));
            double high = aged && m.group("high") != null ? Double.parseDouble(m.group("high")) : low;
            add(low, high, Bound.NONE, Measure.AGE, "year", m.start(), m.end());
        }
    }

    private void measured() {
        Matcher m = MEASURED.matcher(text);
        int from = 0;
        while (from < text.length() && m.find(from)) {
            boolean added = addMeasured(m);
            from = added && m.group("and") == null ? m.end() : Math.max(m.end("low"), m.start() + 1);
        }
    }

    private boolean addMeasured(Matcher m) {
        boolean ranged = m.group("high") != null && (m.group("and") == null || m.group("between") != null);
        boolean two = m.group("high") != null && !ranged;
        Units.Unit last = unit(two ? m.group("lowUnit") : m.group("unit"));
        if (last == null) {
            return false;
        }
        Units.Unit lowUnit = unit(m.group("lowUnit"));
        Units.Unit first = lowUnit == null ? last : lowUnit;
        boolean article = !Numerals.isCount(m.group("low"));
        if (first.measure() != last.measure()
                || (article && (last.measure() == Measure.SESSIONS || isRate(m.start("low"))))) {
            return false;
        }
        double low = Numerals.value(m.group("low")) * first.factor();
        double high = ranged ? Numerals.value(m.group("high")) * last.factor() : low;
        Bound bound = bound(m.group("before"), two ? null : m.group("after"));
        add(low, high, bound, last.measure(), last.name(), m.start(), endOf(m, two));
        return true;
    }

    /** Of "10 minutes and 2 hours" only the first amount is taken; the second is met next. */
    private static int endOf(Matcher m, boolean two) {
        return two ? m.end("lowUnit") : m.end();
    }

    /** "Twice a day" says how often, not how long. */
    private boolean isRate(int article) {
        String before = text.substring(0, article).stripTrailing();
        return before.endsWith("once")
                || before.endsWith("twice")
                || before.endsWith("times")
                || before.endsWith(" per");
    }

    private static Units.@Nullable Unit unit(@Nullable String written) {
        return written == null ? null : Units.of(written.replaceFirst("^[ -]", ""));
    }

    private static Bound bound(@Nullable String before, @Nullable String after) {
        if (before != null) {
            boolean denied = before.startsWith("no ") || before.startsWith("not ");
            boolean more = before.contains("more") || before.contains("longer") || before.startsWith("over");
            boolean less = before.contains("less") || before.contains("fewer") || before.startsWith("under");
            boolean least = (more && !denied)
                    || (less && denied)
                    || before.contains("least")
                    || before.startsWith("from")
                    || before.contains("minimum");
            return least ? Bound.AT_LEAST : Bound.AT_MOST;
        }
        if (after == null || after.endsWith("so")) {
            return Bound.NONE;
        }
        boolean most =
                after.contains("less") || after.contains("fewer") || after.contains("under") || after.contains("most");
        return most ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    private void counted() {
        Matcher m = COUNTED.matcher(text);
        while (m.find()) {
            String noun = m.group("sign") != null ? "spf" : m.group("noun");
            boolean counts = noun != null && !NO_NOUNS.contains(noun) && Units.of(noun) == null;
            if (counts) {
                double value = Numerals.value(m.group("number"));
                int end = m.group("sign") != null ? m.end("number") : m.end();
                add(value, value, Bound.NONE, Measure.COUNT, thing(noun), m.start(), end);
            }
        }
    }

    private static String thing(String noun) {
        if (PEOPLE.contains(noun)) {
            return "people";
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Adds an amount, unless what it stands in has been found before. */
    private void add(double min, double max, Bound bound, Measure measure, String unit, int start, int end) {
        boolean taken = found.stream().anyMatch(other -> start < other.end() && other.start() < end);
        if (!taken) {
            found.add(new Amount(min, max, bound, measure, unit, start, end));
        }
    }
}
