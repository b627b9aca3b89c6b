package dev.salve.check.claims;

import dev.salve.config.PhraseRule;
import dev.salve.prose.Phrase;
import dev.salve.prose.PhraseMatch;
import dev.salve.prose.PhraseTrie;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A rule of a pack with its conditions ready to be looked for; they are asked only where a phrase was found. */
final class ForbiddenPhrase {
    private final PhraseRule rule;
    private final PhraseTrie<Boolean> with;
    private final PhraseTrie<Boolean> unless;
    private final PhraseTrie<Boolean> unlessNear;
    private final PhraseTrie<Boolean> except;

    ForbiddenPhrase(PhraseRule rule) {
        this.rule = rule;
        this.with = trie(rule.with());
        this.unless = trie(rule.unless());
        this.unlessNear = trie(rule.unlessNear());
        this.except = trie(rule.except());
    }

    private static PhraseTrie<Boolean> trie(List<Text> phrases) {
        PhraseTrie<Boolean> trie = new PhraseTrie<>();
        phrases.forEach(phrase -> trie.add(Phrase.of(phrase.value()), Boolean.TRUE));
        return trie;
    }

    PhraseRule rule() {
        return rule;
    }

    /** Whether the sentence around a phrase makes it count. */
    boolean applies(PhraseMatch<ForbiddenPhrase> match, WordSequence words, BooleanSupplier cited) {
        if (rule.unlessCited() && cited.getAsBoolean()) {
            return false;
        }
        if (!rule.with().isEmpty() && !with.isIn(words)) {
            return false;
        }
        if (!rule.unlessNear().isEmpty() && standsInParagraph(words.sentence())) {
            return false;
        }
        return except.find(words).stream().noneMatch(match::overlaps)
                && unless.find(words).stream().noneMatch(excuse -> standsOutside(excuse, match));
    }

    private boolean standsInParagraph(Sentence sentence) {
        return sentence.block().sentences().stream().anyMatch(near -> unlessNear.isIn(WordSequence.of(near)));
    }

    private static boolean standsOutside(PhraseMatch<Boolean> excuse, PhraseMatch<ForbiddenPhrase> match) {
        for (int i = excuse.from(); i < excuse.to(); i++) {
            if (!match.isOwn(i)) {
                return true;
            }
        }
        return false;
    }
}
