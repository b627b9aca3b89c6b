package dev.salve.check.passage;

import dev.salve.prose.Block;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, list item or value, with what its place makes of it.
 *
 * @param block what it is
 * @param sentences the words of its sentences
 * @param promotes whether it stands where a page promotes: on the home page, in a menu, title, summary, text alternative
 *     or definition
 * @param warns whether it says what not to do
 * @param sourced whether the data that it belongs to names a source
 * @param fileName whether it is the name of a picture's file, which is no language but is read by search engines
 */
public record Passage(
        Block block, List<WordSequence> sentences, boolean promotes, boolean warns, boolean sourced, boolean fileName) {

    public static Passage of(Block block, boolean promotes, boolean warns, boolean sourced) {
        return new Passage(block, sentences(block), promotes, warns, sourced, false);
    }

    /** The name of a picture's file, as words. */
    public static Passage ofFileName(Block block) {
        return new Passage(block, sentences(block), true, false, false, true);
    }

    private static List<WordSequence> sentences(Block block) {
        List<WordSequence> sentences = new ArrayList<>(block.sentences().size());
        block.sentences().forEach(sentence -> sentences.add(WordSequence.of(sentence)));
        return sentences;
    }

    /** Whether it rests on a source, cited in it or named by its data. */
    public boolean isCited() {
        return sourced || block.sentences().stream().anyMatch(Sentence::isCited);
    }
}
