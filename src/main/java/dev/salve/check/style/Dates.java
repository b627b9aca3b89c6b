package dev.salve.check.style;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;

/** A date is written as 6 August 2018: day first, the month in full, no ordinal (NHS-16). */
final class Dates implements SentenceRule {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> SHORT_MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    @Override
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int last = lastOf(sentence, tokens, i, language);
            if (last >= i) {
                report(sentence, tokens.get(i), tokens.get(last), diagnostics);
                i = last;
            }
        }
    }

    /** The last word of a date in another form that begins with a word, or -1. */
    private static int lastOf(Sentence sentence, List<Token> tokens, int i, Language language) {
        Token token = tokens.get(i);
        if (Character.isLowerCase(token.text().charAt(0))) {
            return -1;
        }
        if (token.isNumber()) {
            if (isNumeric(token.text()) || isSlashed(sentence, tokens, i)) {
                return isNumeric(token.text()) ? i : i + 2;
            }
            boolean of = Counted.word(tokens, i + 1).equals("of");
            String month = Counted.word(tokens, of ? i + 2 : i + 1);
            int end = of ? i + 2 : i + 1;
            boolean ordinal = isOrdinal(token.lower()) && isMonth(tokens, end);
            boolean shortened = isDay(token.text()) && SHORT_MONTHS.contains(month) && isCapital(tokens, end);
            return ordinal || shortened ? withYear(tokens, end) : -1;
        }
        boolean isShort = SHORT_MONTHS.contains(token.lower()) && isCapital(tokens, i);
        if (!isShort && !isMonth(tokens, i)) {
            return -1;
        }
        String next = Counted.word(tokens, i + 1);
        if (isShort && (isDay(next) || isYear(next))) {
            return withYear(tokens, i + 1);
        }
        boolean ordinal = isOrdinal(next);
        boolean monthFirst = isDay(next) && isYear(Counted.word(tokens, i + 2)) && !isAmerican(language);
        return ordinal || monthFirst ? withYear(tokens, i + 1) : -1;
    }

    private static int withYear(List<Token> tokens, int last) {
        return isYear(Counted.word(tokens, last + 1)) ? last + 1 : last;
    }

    private static boolean isAmerican(Language language) {
        return language.tag().equals("en-US");
    }

    /** 2018-08-06, or 6.8.2018. */
    private static boolean isNumeric(String text) {
        if (text.indexOf('-') < 0 && text.indexOf('.') < 0) {
            return false;
        }
        String[] parts = text.split("[.-]", -1);
        if (parts.length != 3) {
            return false;
        }
        boolean yearFirst = isYear(parts[0]) && isDay(parts[1]) && isDay(parts[2]);
        return yearFirst || (isDay(parts[0]) && isDay(parts[1]) && isYear(parts[2]));
    }

    /** 06/08/2018, or 6/8/18. */
    private static boolean isSlashed(Sentence sentence, List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && Counted.between(sentence, i).equals("/")
                && Counted.between(sentence, i + 1).equals("/")
                && isDay(tokens.get(i).text())
                && isDay(tokens.get(i + 1).text())
                && Counted.isDigits(tokens.get(i + 2).text());
    }

    private static boolean isMonth(List<Token> tokens, int index) {
        return MONTHS.contains(Counted.word(tokens, index)) && isCapital(tokens, index);
    }

    private static boolean isCapital(List<Token> tokens, int index) {
        return index < tokens.size()
                && Character.isUpperCase(tokens.get(index).text().charAt(0));
    }

    private static boolean isDay(String text) {
        return text.length() <= 2 && Counted.isDigits(text) && Integer.parseInt(text) <= 31;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && Counted.isDigits(text) && (text.startsWith("19") || text.startsWith("20"));
    }

    private static boolean isOrdinal(String text) {
        boolean ends = text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th");
        return ends && text.length() > 2 && isDay(text.substring(0, text.length() - 2));
    }

    private static void report(Sentence sentence, Token first, Token last, Diagnostics diagnostics) {
        if (!Counted.isOfFact(sentence, first.start(), last.end())) {
            diagnostics.report(
                    DiagnosticCode.STYLE_DATE,
                    sentence.span(first.start(), last.end()),
                    "the date \"" + sentence.text().substring(first.start(), last.end())
                            + "\" can be misread, or is hard to read aloud",
                    "write the day, the month in full and the year, as in \"6 August 2018\"");
        }
    }
}
