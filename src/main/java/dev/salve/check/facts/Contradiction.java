package dev.salve.check.facts;

import dev.salve.prose.Amount;

/**
 * An amount in a sentence that is not the figure of the fact that the sentence speaks of.
 *
 * @param fact the fact
 * @param said what the sentence says
 */
record Contradiction(FigureOfFact fact, Amount said) {}
