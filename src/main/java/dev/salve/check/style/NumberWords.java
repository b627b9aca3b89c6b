package dev.salve.check.style;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;

/**
 * What is counted or measured stands in figures: 3 weeks, not three weeks (NHS-12). "One" is left alone, as are "one or
 * two" and the first word of a sentence.
 */
final class NumberWords implements SentenceRule {
    private static final Set<String> JOINING = Set.of("to", "or", "and");
    private static final Set<String> DESCRIBING = Set.of(
            "more",
            "full",
            "separate",
            "whole",
            "extra",
            "other",
            "small",
            "large",
            "long",
            "short",
            "healthy",
            "weekly",
            "monthly",
            "further",
            "clinical",
            "good",
            "main",
            "different");

    @Override
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            String figure = Counted.NUMBER_WORDS.get(word);
            if (figure == null) {
                if (tokens.get(i).isHyphenated()) {
                    checkJoined(sentence, tokens.get(i), diagnostics);
                }
                continue;
            }
            int noun = nounBehind(tokens, i);
            boolean idiom = Counted.word(tokens, i - 1).equals("or")
                    && Counted.word(tokens, i - 2).equals("one");
            if (noun > 0 && !idiom) {
                int last = noun;
                for (int j = i + 1; j < noun; j++) {
                    // "two or three weeks" is one finding
                    last = Counted.NUMBER_WORDS.containsKey(Counted.word(tokens, j)) ? noun : last;
                }
                report(sentence, tokens.get(i), tokens.get(last), figures(sentence, tokens, i, last), diagnostics);
                i = last;
            }
        }
    }

    /** The index of what a number word counts, or 0. */
    private static int nounBehind(List<Token> tokens, int number) {
        int at = number + 1;
        boolean joined = JOINING.contains(Counted.word(tokens, at));
        if (joined && isNumber(tokens, at + 1)) {
            at += 2;
        }
        if (DESCRIBING.contains(Counted.word(tokens, at))) {
            at++;
        }
        return Counted.isCounted(Counted.word(tokens, at)) ? at : 0;
    }

    private static boolean isNumber(List<Token> tokens, int index) {
        return Counted.NUMBER_WORDS.containsKey(Counted.word(tokens, index))
                || Counted.isDigits(Counted.word(tokens, index));
    }

    private static String figures(Sentence sentence, List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String word = tokens.get(i).lower();
            words.append(i > from ? Counted.between(sentence, i - 1) : "")
                    .append(Counted.NUMBER_WORDS.getOrDefault(
                            word, tokens.get(i).text()));
        }
        return words.toString();
    }

    /** "A three-week course". */
    private static void checkJoined(Sentence sentence, Token token, Diagnostics diagnostics) {
        int hyphen = token.lower().indexOf('-');
        String figure = Counted.NUMBER_WORDS.get(token.lower().substring(0, hyphen));
        if (figure != null && Counted.isCounted(token.lower().substring(hyphen + 1) + "s")) {
            report(sentence, token, token, figure + token.text().substring(hyphen), diagnostics);
        }
    }

    private static void report(Sentence sentence, Token first, Token last, String figures, Diagnostics diagnostics) {
        if (!Counted.isOfFact(sentence, first.start(), last.end())) {
            String words = sentence.text().substring(first.start(), last.end());
            diagnostics.report(
                    DiagnosticCode.STYLE_NUMBER_WORD,
                    sentence.span(first.start(), last.end()),
                    "\"" + words + "\" has its number in words",
                    "write \"" + figures + "\": figures are found and understood faster");
        }
    }
}
