package dev.salve.check.glossary;

import dev.salve.language.Language;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.prose.Fillings;
import dev.salve.prose.Phrase;
import dev.salve.prose.PhraseMatch;
import dev.salve.prose.PhraseTrie;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which terms a definition is made of. */
final class DefinitionWords {
    /** "A retinoid is a form of vitamin A": a definition may begin by naming its term. */
    private static final int OPENING = 3;

    private DefinitionWords() {}

    /**
     * For each term those on which its definition rests: the words of its first sentence, in which it says what the thing
     * is. Further sentences tell more of it.
     */
    static Map<String, Set<String>> uses(Glossary glossary, Language language) {
        PhraseTrie<String> terms = new PhraseTrie<>();
        for (GlossaryTerm term : glossary.all()) {
            if (term.autoLink()) {
                terms.add(phrase(term.term().value(), language), term.id());
            }
            // what is never linked on its own is an everyday word
            term.aliases().stream()
                    .filter(alias -> term.autoLink() && alias.autoLink())
                    .forEach(alias -> terms.add(phrase(alias.text().value(), language), term.id()));
        }
        Map<String, Set<String>> uses = new HashMap<>();
        for (GlossaryTerm term : glossary.all()) {
            List<Sentence> sentences =
                    Prose.of(term.definition(), language, Fillings.NONE).sentences();
            if (!sentences.isEmpty()) {
                uses.put(term.id(), uses(term, WordSequence.of(sentences.get(0)), terms));
            }
        }
        return uses;
    }

    private static Phrase phrase(String words, Language language) {
        String plain = words.replaceAll("[^\\p{L}\\p{N}'’.,-]+", " ").strip();
        return Phrase.of(language.isEnglish() ? plain + "~" : plain);
    }

    private static Set<String> uses(GlossaryTerm term, WordSequence words, PhraseTrie<String> terms) {
        Set<String> used = new TreeSet<>();
        List<PhraseMatch<String>> matches = terms.find(words);
        for (PhraseMatch<String> match : matches) {
            boolean inLonger = matches.stream()
                    .anyMatch(other -> other.from() <= match.from()
                            && match.to() <= other.to()
                            && other.to() - other.from() > match.to() - match.from());
            boolean isSubject = match.value().equals(term.id()) && match.from() < OPENING;
            if (!inLonger && !isSubject) {
                used.add(match.value());
            }
        }
        return used;
    }
}
