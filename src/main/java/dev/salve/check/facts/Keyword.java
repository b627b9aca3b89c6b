package dev.salve.check.facts;

/**
 * One keyword of a fact.
 *
 * @param fact the fact that it belongs to
 * @param group which of the fact's groups it belongs to, from 0
 * @param place which word of the group it is, from 0
 */
record Keyword(FigureOfFact fact, int group, int place) {}
