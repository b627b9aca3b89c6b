package dev.salve.check.claims;

import dev.salve.check.passage.Passage;
import dev.salve.config.PhrasePacks;
import dev.salve.config.PhraseRule;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Languages;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.markdown.component.Components;
import dev.salve.prose.Fillings;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import dev.salve.source.SourceFile;
import dev.salve.testing.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of {@code claims/sentences.tsv}, each with the codes that people expect of it. */
public final class ClaimSentences {
    private static final Path FILE = Path.of("src", "test", "resources", "claims", "sentences.tsv");
    private static final MarkdownParser PARSER = MarkdownParser.of(Components.standard(), MarkdownLimits.standard());

    static final List<PhraseRule> RULES = allRules();

    private static final ClaimFinder FINDER = new ClaimFinder(RULES);

    private ClaimSentences() {}

    private static List<PhraseRule> allRules() {
        List<PhraseRule> rules = new ArrayList<>(PhrasePacks.pack("all"));
        PhrasePacks.NAMES.forEach(name -> rules.addAll(PhrasePacks.pack(name)));
        return rules;
    }

    /** Reads every sentence and counts. */
    public static Figures figures() {
        Figures figures = new Figures("claims");
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 3);
                    Set<String> expected = parts[0].equals("-") ? Set.of() : Set.of(parts[0].split(","));
                    figures.count(parts[2], expected, found(parts[2], parts[1].equals("promotion")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    /** The codes found in a text, without their area. */
    static Set<String> found(String markdown, boolean promotes) {
        Set<String> codes = new TreeSet<>();
        for (Sentence sentence : sentences(markdown)) {
            Passage passage = Passage.of(sentence.block(), promotes, false, false);
            FINDER.find(WordSequence.of(sentence), passage)
                    .forEach(claim -> codes.add(claim.rule().code().code().substring("claims/".length())));
        }
        return codes;
    }

    static List<Sentence> sentences(String markdown) {
        SourceFile file = SourceFile.of("sentence.md", markdown);
        MarkdownBody body = PARSER.parse(file, 0, markdown.length(), new Diagnostics());
        return Prose.of(body, Languages.of("en-GB").orElseThrow(), Fillings.NONE)
                .sentences();
    }
}
