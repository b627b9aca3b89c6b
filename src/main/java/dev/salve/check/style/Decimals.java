package dev.salve.check.style;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;

/** Decimal points belong to money, doses and measurements with a unit only (NHS-13). */
final class Decimals implements SentenceRule {
    private static final Set<String> UNITS = Set.of(
            "mm",
            "cm",
            "m",
            "km",
            "ml",
            "l",
            "mg",
            "g",
            "kg",
            "mcg",
            "nm",
            "mj",
            "j",
            "w",
            "hz",
            "khz",
            "mhz",
            "ghz",
            "am",
            "pm",
            "million",
            "billion",
            "percent",
            "per",
            "millimetre",
            "millimetres",
            "millimeters",
            "centimetre",
            "centimetres",
            "micrometres",
            "microns",
            "metres",
            "litre",
            "litres",
            "millilitres",
            "gram",
            "grams",
            "kilograms",
            "milligrams",
            "micrograms",
            "inch",
            "inches",
            "degrees",
            "units",
            "joules",
            "pounds",
            "euros",
            "dollars",
            "pence",
            "hours");

    /** Words behind which a number is a name. */
    private static final Set<String> NAMED = Set.of(
            "version",
            "section",
            "chapter",
            "rule",
            "article",
            "level",
            "figure",
            "table",
            "wcag",
            "step",
            "part",
            "release",
            "appendix",
            "paragraph",
            "ph");

    private static final Set<String> BEFORE_TIMES =
            Set.of("at", "between", "from", "until", "till", "before", "after", "around", "since");

    private static final Set<String> JOINING = Set.of("to", "or", "and", "by");

    private static final String MONEY = "£$€";

    @Override
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isNumber() && isDecimal(token.text()) && !hasReason(sentence, tokens, i)) {
                diagnostics.report(
                        DiagnosticCode.STYLE_DECIMAL,
                        sentence.span(token),
                        "\"" + token.text() + "\" has a decimal point, but is no money, dose or measurement",
                        "round it, such as \"about " + Math.round(Double.parseDouble(token.text()))
                                + "\", or name its unit");
            }
        }
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        return point > 0
                && Counted.isDigits(text.substring(0, point))
                && Counted.isDigits(text.substring(point + 1))
                && text.length() < 12;
    }

    private static boolean hasReason(Sentence sentence, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        String text = sentence.text();
        boolean money = token.start() > 0 && MONEY.indexOf(text.charAt(token.start() - 1)) >= 0;
        boolean sign = token.end() < text.length() && "%°µμ".indexOf(text.charAt(token.end())) >= 0;
        return money
                || sign
                || UNITS.contains(unitBehind(tokens, index))
                || isNamed(tokens, index)
                || isTime(tokens, index)
                || Counted.isOfFact(sentence, token.start(), token.end());
    }

    /** "Rule 4.1", "the pH is 5.5". */
    private static boolean isNamed(List<Token> tokens, int index) {
        String before = Counted.word(tokens, index - 1);
        boolean said = before.equals("is") || before.equals("of");
        return NAMED.contains(said ? Counted.word(tokens, index - 2) : before);
    }

    /** "Between 9.30 and 11.30", "at 14.00". */
    private static boolean isTime(List<Token> tokens, int index) {
        String[] parts = tokens.get(index).text().split("\\.", 2);
        boolean like = parts[1].length() == 2
                && parts[0].length() <= 2
                && Integer.parseInt(parts[0]) < 24
                && Integer.parseInt(parts[1]) < 60;
        String before = Counted.word(tokens, index - 1);
        boolean joined = (before.equals("and") || before.equals("to"))
                && index > 1
                && isDecimal(tokens.get(index - 2).text());
        return like && (joined || BEFORE_TIMES.contains(before));
    }

    /** The word behind the number, or behind the range or list of numbers that it begins. */
    private static String unitBehind(List<Token> tokens, int index) {
        int at = index + 1;
        while (isNumber(tokens, at) || (JOINING.contains(Counted.word(tokens, at)) && isNumber(tokens, at + 1))) {
            at++;
        }
        String last = Counted.word(tokens, at - 1);
        String glued = at - 1 > index ? last.replaceFirst("^[0-9.]+", "") : "";
        return glued.isEmpty() ? Counted.word(tokens, at) : glued;
    }

    private static boolean isNumber(List<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).isNumber();
    }
}
