package dev.salve.check.style;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;

/** Thousands have a comma, and ranges the word "to": 1,500 people, 3 to 6 weeks (NHS-12). */
final class NumberForms implements SentenceRule {
    private static final Set<String> DASHES = Set.of("-", "–", "—", " - ", " – ", " — ");
    private static final Set<String> NAMING = Set.of(
            "number",
            "no",
            "registration",
            "registered",
            "licence",
            "ref",
            "reference",
            "id",
            "call",
            "on",
            "text",
            "box",
            "code",
            "room",
            "flat",
            "page");

    /** Behind a dash that joins two numbers other things than ranges may stand: 01632-960123. */
    private static final int LONGEST = 4;

    @Override
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isNumber() && !Counted.isOfFact(sentence, token.start(), token.end())) {
                checkThousands(sentence, tokens, i, diagnostics);
                checkRange(sentence, tokens, i, diagnostics);
            }
        }
    }

    private static void checkThousands(Sentence sentence, List<Token> tokens, int index, Diagnostics diagnostics) {
        String digits = tokens.get(index).text();
        if (digits.length() < 4 || digits.startsWith("0") || !Counted.isDigits(digits)) {
            return;
        }
        boolean counts = Counted.isCounted(Counted.word(tokens, index + 1));
        boolean isYear = digits.length() == 4;
        boolean isPart = isNumber(tokens, index - 1) || isNumber(tokens, index + 1);
        boolean isName = NAMING.contains(Counted.word(tokens, index - 1))
                || (Counted.word(tokens, index - 1).equals("is") && NAMING.contains(Counted.word(tokens, index - 2)));
        if (counts || !(isYear || isPart || isName)) {
            StringBuilder written = new StringBuilder(digits);
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                written.insert(at, ',');
            }
            report(
                    sentence,
                    tokens.get(index),
                    tokens.get(index),
                    "has no comma between its thousands",
                    "write \"" + written + "\"",
                    diagnostics);
        }
    }

    private static boolean isNumber(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isNumber();
    }

    private static void checkRange(Sentence sentence, List<Token> tokens, int index, Diagnostics diagnostics) {
        Token token = tokens.get(index);
        int hyphen = token.text().indexOf('-');
        boolean joined = hyphen > 0
                && isShort(token.text().substring(0, hyphen))
                && isShort(token.text().substring(hyphen + 1))
                && Character.isDigit(token.text().charAt(hyphen + 1));
        if (joined) {
            String written = token.text().replace("-", " to ");
            report(sentence, token, token, "gives a range with a dash", "write \"" + written + "\"", diagnostics);
            return;
        }
        boolean dashed = hyphen < 0
                && isNumber(tokens, index + 1)
                && DASHES.contains(Counted.between(sentence, index))
                && isShort(token.text())
                && isShort(tokens.get(index + 1).text());
        if (dashed) {
            String written = token.text() + " to " + tokens.get(index + 1).text();
            report(
                    sentence,
                    token,
                    tokens.get(index + 1),
                    "gives a range with a dash",
                    "write \"" + written + "\"",
                    diagnostics);
        }
    }

    /** Whether it looks like one end of a range rather than part of a date or a telephone number. */
    private static boolean isShort(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits <= LONGEST && number.indexOf('-') < 0;
    }

    private static void report(
            Sentence sentence, Token first, Token last, String what, String hint, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.STYLE_NUMBER_FORM,
                sentence.span(first.start(), last.end()),
                "\"" + sentence.text().substring(first.start(), last.end()) + "\" " + what,
                hint);
    }
}
