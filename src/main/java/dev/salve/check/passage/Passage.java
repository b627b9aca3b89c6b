package dev.salve.check.passage;

import dev.salve.prose.Block;
import dev.salve.prose.Sentence;

/**
 * A paragraph, list item or value, with what its place makes of it.
 *
 * @param block its sentences
 * @param promotes whether it stands where a page promotes: on the home page, in a menu, title, summary, text alternative
 *     or definition
 * @param warns whether it says what not to do
 * @param sourced whether the data that it belongs to names a source
 */
public record Passage(Block block, boolean promotes, boolean warns, boolean sourced) {

    /** Whether it rests on a source, cited in it or named by its data. */
    public boolean isCited() {
        return sourced || block.sentences().stream().anyMatch(Sentence::isCited);
    }
}
