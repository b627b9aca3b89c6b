package dev.salve.check.style;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;

/**
 * A percentage of people or of a chance has its natural frequency beside it, such as 5 in 100 people (NHS-14). Strengths
 * of products and changes of a measure are no such percentages.
 */
final class Percentages implements SentenceRule {
    @Override
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        if (sentence.text().indexOf('%') < 0 && !namesPercent(sentence)) {
            return;
        }
        List<Frequencies.Frequency> found = Frequencies.in(sentence);
        boolean natural = sentence.block().sentences().stream()
                .flatMap(near -> Frequencies.in(near).stream())
                .anyMatch(frequency -> !frequency.isPercentage());
        for (Frequencies.Frequency frequency : found) {
            if (frequency.isPercentage()
                    && !natural
                    && !Counted.isOfFact(sentence, frequency.start(), frequency.end())) {
                String words = sentence.text().substring(frequency.start(), frequency.end());
                diagnostics.report(
                        DiagnosticCode.STYLE_PERCENTAGE,
                        sentence.span(frequency.start(), frequency.end()),
                        "\"" + words + "\" has no number of people beside it",
                        hint(words));
            }
        }
    }

    private static boolean namesPercent(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.lower().endsWith("cent")) {
                return true;
            }
        }
        return false;
    }

    private static String hint(String percentage) {
        String number = percentage.replaceFirst("[^0-9].*", "");
        return "say it in people too, such as \"" + (number.isEmpty() ? "5" : number) + " in 100 people\"";
    }
}
