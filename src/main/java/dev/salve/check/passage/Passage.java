package dev.salve.check.passage;

import dev.salve.prose.Prose;

/**
 * A text of the site.
 *
 * @param prose the text, facts filled in
 * @param folder the treatment that it belongs to, empty for none
 * @param promotes whether it stands where a page promotes: on the home page, in a menu, title, summary, text alternative
 *     or definition
 * @param warns whether it says what not to do
 * @param sourced whether the data that it belongs to names a source
 */
public record Passage(Prose prose, String folder, boolean promotes, boolean warns, boolean sourced) {}
