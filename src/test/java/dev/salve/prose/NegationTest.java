package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {
    private static boolean isDenied(String text) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add(Phrase.of("painless"), "painless");
        WordSequence words = WordSequence.of(Texts.prose(text).sentences().get(0));
        return Negation.denies(words, trie.find(words).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not painless.",
                "It isn't painless.",
                "No peel, however light, is painless.",
                "Nobody can call it painless.",
                "It is rarely painless.",
                "Beware of painless offers.",
                "Ask whether it is painless.",
                "Clinics that promise a painless peel show no proof.",
                "A painless peel does not exist.",
                "That it is painless is a myth.",
                "The so-called painless peel stings."
            })
    void whatIsDeniedWarnedOfOrReportedIsNotSaid(String text) {
        assertTrue(isDenied(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is painless.",
                "It is not only quick but painless.",
                "Do not worry, it is painless.",
                "No, it is painless.",
                "There is no doubt that it is painless.",
                "It does not bleed; it is painless.",
                "Smooth skin without surgery, our painless peel.",
                "It is painless, but not cheap.",
                "Nothing beats our painless peel."
            })
    void whatIsSaidIsSaidWhateverElseIsDenied(String text) {
        assertFalse(isDenied(text));
    }
}
