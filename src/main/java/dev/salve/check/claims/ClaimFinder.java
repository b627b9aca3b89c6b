package dev.salve.check.claims;

import dev.salve.check.passage.Passage;
import dev.salve.config.PhraseRule;
import dev.salve.prose.Negation;
import dev.salve.prose.Phrase;
import dev.salve.prose.PhraseMatch;
import dev.salve.prose.PhraseTrie;
import dev.salve.prose.Quotations;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds claims and hard words in English sentences: all phrases of all packs in one trie. What is denied, warned of, asked or quoted is
 * no claim.
 */
final class ClaimFinder {
    /** Questions that begin so sell something. */
    private static final Set<String> SELLING_QUESTIONS =
            Set.of("want", "ready", "looking", "tired", "fancy", "dreaming");

    private final PhraseTrie<ForbiddenPhrase> phrases = new PhraseTrie<>();

    ClaimFinder(List<PhraseRule> rules) {
        for (PhraseRule rule : rules) {
            ForbiddenPhrase forbidden = new ForbiddenPhrase(rule);
            for (Text phrase : rule.phrases()) {
                phrases.add(Phrase.of(phrase.value()), forbidden);
            }
        }
    }

    /**
     * The claims in a sentence, by place; of one rule none within another.
     *
     * @param words the sentence
     * @param passage the text that it stands in
     */
    List<Claim> find(WordSequence words, Passage passage) {
        List<PhraseMatch<ForbiddenPhrase>> matches = phrases.find(words);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>(1);
        for (PhraseMatch<ForbiddenPhrase> match : matches) {
            PhraseRule rule = match.value().rule();
            Claim claim = new Claim(rule, words.start(match.from()), words.end(match.to() - 1));
            if (counts(claim, words, match, passage)
                    && match.value().applies(match, words, passage::isCited)
                    && isNew(claim, claims)) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static boolean counts(
            Claim claim, WordSequence words, PhraseMatch<ForbiddenPhrase> match, Passage passage) {
        if (claim.isHardWord()) {
            // a word is as hard where it is denied or asked
            return !Quotations.holds(words.sentence(), claim.from(), claim.to());
        }
        if (passage.warns()) {
            return false;
        }
        boolean isNamed = claim.rule().where() == PhraseRule.Where.PROMOTION;
        return isNamed ? passage.promotes() : isSaid(words, match, claim);
    }

    private static boolean isSaid(WordSequence words, PhraseMatch<ForbiddenPhrase> match, Claim claim) {
        Sentence sentence = words.sentence();
        boolean asked = sentence.text().endsWith("?") && !SELLING_QUESTIONS.contains(words.word(0));
        return !asked && !Quotations.holds(sentence, claim.from(), claim.to()) && !Negation.denies(words, match);
    }

    private static boolean isNew(Claim claim, List<Claim> claims) {
        return claims.stream()
                .noneMatch(other -> other.rule().code() == claim.rule().code()
                        && claim.from() < other.to()
                        && other.from() < claim.to());
    }
}
