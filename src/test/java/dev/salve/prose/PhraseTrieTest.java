package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTrieTest {
    private static List<String> found(String phrase, String text) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add(Phrase.of(phrase), phrase);
        Sentence sentence = Texts.prose(text).sentences().get(0);
        WordSequence words = WordSequence.of(sentence);
        return trie.find(words).stream()
                .map(match -> sentence.text().substring(words.start(match.from()), words.end(match.to() - 1)))
                .toList();
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertEquals(List.of(), found("cure", "A manicure is no cured ham."));
        assertEquals(List.of("cure"), found("cure", "It is a cure."));
    }

    @Test
    void hyphenCountsAsASpace() {
        assertEquals(List.of("pain-free"), found("pain free", "A pain-free peel."));
        assertEquals(List.of("pain free"), found("pain-free", "A pain free peel."));
    }

    @Test
    void tildeStandsForInflections() {
        assertEquals(List.of("erases"), found("erase~", "It erases lines."));
        assertEquals(List.of("Erasing"), found("erase~", "Erasing lines."));
        assertEquals(List.of("worries"), found("worry~", "No worries."));
        assertEquals(List.of("stopped"), found("stop~", "It stopped."));
        assertEquals(List.of(), found("erase~", "An eraser."));
    }

    @Test
    void starStandsForAnyEnding() {
        assertEquals(List.of("needling"), found("needl*", "It is needling."));
        assertEquals(List.of("a", "alone"), found("a*", "Not a day alone."));
        assertEquals(List.of(), found("needl*", "It is a knee."));
    }

    @Test
    void ellipsisStandsForAFewWordsOfTheSameClause() {
        assertEquals(List.of("shrinks your open pores"), found("shrink~ … pore~", "It shrinks your open pores."));
        assertEquals(List.of(), found("shrink~ … pore~", "It shrinks; pores stay."));
        assertEquals(List.of(), found("shrink~ … pore~", "It shrinks the one and the other and all of your pores."));
    }

    @Test
    void bracketsOfferWordsOrNone() {
        assertEquals(List.of("no known risks"), found("no (known|) risk~", "There are no known risks."));
        assertEquals(List.of("no risk"), found("no (known|) risk~", "There is no risk."));
        assertEquals(List.of(), found("no (known|) risk~", "There is no big risk."));
    }

    @Test
    void formsOfOneWordDoNotLendEachOtherLongerPhrases() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add(Phrase.of("line~"), "line");
        trie.add(Phrase.of("lines of scars"), "scars");
        WordSequence words =
                WordSequence.of(Texts.prose("A line of scars.").sentences().get(0));
        assertEquals(
                List.of("line"),
                trie.find(words).stream().map(PhraseMatch::value).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a|b", "a)", "a|b", "… a", "a …", "a … b … c", "(a|)", " "})
    void brokenPhraseHasAProblem(String phrase) {
        assertNotNull(Phrase.problemOf(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a~ b*", "(a|b c|) d", "a … (b|c)", "# off", "100%"})
    void goodPhraseHasNone(String phrase) {
        assertNull(Phrase.problemOf(phrase));
    }
}
