package dev.salve.check.claims;

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
import java.util.function.BooleanSupplier;

/**
 * Finds claims in English sentences: all phrases of all packs in one trie. What is denied, warned of, asked or quoted is
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
     * @param promotes whether it stands where a page promotes
     * @param cited whether its paragraph cites a reference
     */
    List<Claim> find(WordSequence words, boolean promotes, BooleanSupplier cited) {
        List<PhraseMatch<ForbiddenPhrase>> matches = phrases.find(words);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>(1);
        for (PhraseMatch<ForbiddenPhrase> match : matches) {
            PhraseRule rule = match.value().rule();
            Claim claim = new Claim(rule, words.start(match.from()), words.end(match.to() - 1));
            boolean isNamed = rule.where() == PhraseRule.Where.PROMOTION;
            boolean said = isNamed ? promotes : isSaid(words, match, claim);
            if (said && match.value().applies(match, words, cited) && isNew(claim, claims)) {
                claims.add(claim);
            }
        }
        return claims;
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
