package dev.salve.check.claims;

import dev.salve.config.PhraseRule;
import dev.salve.diagnostic.DiagnosticCode;

/**
 * Words of a sentence that a rule forbids or advises against.
 *
 * @param rule the rule
 * @param from where they start in the sentence's text
 * @param to where they end
 */
record Claim(PhraseRule rule, int from, int to) {

    /** Whether it is no claim, but a word for which there is a plainer one. */
    boolean isHardWord() {
        return rule.code() == DiagnosticCode.STYLE_PLAIN_WORD || isTerm();
    }

    /** Whether it is a medical word, which may stand where it is explained. */
    boolean isTerm() {
        return rule.code() == DiagnosticCode.STYLE_UNEXPLAINED_TERM;
    }
}
