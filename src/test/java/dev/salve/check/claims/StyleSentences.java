package dev.salve.check.claims;

import dev.salve.check.passage.Passage;
import dev.salve.check.style.SentenceRules;
import dev.salve.config.PhrasePacks;
import dev.salve.config.PhraseRule;
import dev.salve.config.WordList;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.language.Languages;
import dev.salve.prose.Sentence;
import dev.salve.prose.TermWords;
import dev.salve.prose.WordSequence;
import dev.salve.testing.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of {@code style/sentences.tsv}, each with the codes that people expect of it. */
public final class StyleSentences {
    private static final Path FILE = Path.of("src", "test", "resources", "style", "sentences.tsv");
    private static final Language ENGLISH = Languages.of("en-GB").orElseThrow();
    private static final TermWords GLOSSARY = TermWords.of(List.of("melasma", "retinoid"));
    private static final SentenceRules SENTENCES = new SentenceRules();
    private static final ClaimFinder FINDER = new ClaimFinder(rules());

    private StyleSentences() {}

    static List<PhraseRule> rules() {
        List<PhraseRule> rules = new ArrayList<>(PhrasePacks.pack("style"));
        rules.addAll(WordList.pairs());
        return rules;
    }

    /** Reads every sentence and counts. */
    public static Figures figures() {
        Figures figures = new Figures("style");
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 2);
                    Set<String> expected = parts[0].equals("-") ? Set.of() : Set.of(parts[0].split(","));
                    figures.count(parts[1], expected, found(parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    /** The codes found in a text, without their area. */
    static Set<String> found(String markdown) {
        Set<String> codes = new TreeSet<>();
        Set<PhraseRule> termsMet = new HashSet<>();
        Diagnostics diagnostics = new Diagnostics();
        for (Sentence sentence : ClaimSentences.sentences(markdown)) {
            Passage passage = Passage.of(sentence.block(), false, false, false);
            for (Claim claim : FINDER.find(WordSequence.of(sentence), passage)) {
                if (ForbiddenPhrases.isReported(claim, sentence, GLOSSARY, termsMet)) {
                    codes.add(name(claim.rule().code().code()));
                }
            }
            SENTENCES.check(sentence, ENGLISH, diagnostics);
        }
        diagnostics.sorted().forEach(problem -> codes.add(name(problem.code().code())));
        return codes;
    }

    private static String name(String code) {
        return code.substring(code.indexOf('/') + 1);
    }
}
