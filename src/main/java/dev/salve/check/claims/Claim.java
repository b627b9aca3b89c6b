package dev.salve.check.claims;

import dev.salve.config.PhraseRule;

/**
 * Words of a sentence that a rule forbids.
 *
 * @param rule the rule
 * @param from where they start in the sentence's text
 * @param to where they end
 */
record Claim(PhraseRule rule, int from, int to) {}
