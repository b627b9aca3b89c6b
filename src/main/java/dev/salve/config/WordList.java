package dev.salve.config;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What comes with Salve about English words: hard words with plain ones, medical terms that need explaining, and
 * abbreviations that everybody knows. It stands in {@code words/en.yaml}.
 */
public final class WordList {
    private static final String PATH = "words/en.yaml";

    private static final Key<List<Fields>> WORDS =
            Key.required("words", Types.list(WordPairKeys.TYPE), "Hard words that have a plain one.");
    private static final Key<List<Fields>> TERMS =
            Key.required("terms", Types.list(WordPairKeys.TYPE), "Medical words that need an explanation.");
    private static final Key<List<String>> ABBREVIATIONS =
            Key.required("abbreviations", Types.list(Types.text()), "Abbreviations that everybody knows.");
    private static final Key<List<String>> SHOUTED =
            Key.required("shouted", Types.list(Types.text()), "Common words that some people write in capitals.");
    private static final ObjectType FILE =
            ObjectType.of("word list", "Words and plainer ones.", WORDS, TERMS, ABBREVIATIONS, SHOUTED);

    private static final WordList STANDARD = read();

    private final List<PhraseRule> pairs;
    private final Set<String> abbreviations;
    private final Set<String> shouted;

    private WordList(List<PhraseRule> pairs, Set<String> abbreviations, Set<String> shouted) {
        this.pairs = pairs;
        this.abbreviations = abbreviations;
        this.shouted = shouted;
    }

    private static WordList read() {
        SourceFile file = SourceFile.of(PATH, PhrasePacks.text(PATH));
        Diagnostics problems = new Diagnostics();
        Fields list = FILE.readDocument(file, problems);
        if (problems.stopBuild()) {
            throw new IllegalStateException(PATH + ": " + problems.sorted());
        }
        List<PhraseRule> pairs = new ArrayList<>(WordPairKeys.rules(list.list(WORDS), DiagnosticCode.STYLE_PLAIN_WORD));
        pairs.addAll(WordPairKeys.rules(list.list(TERMS), DiagnosticCode.STYLE_UNEXPLAINED_TERM));
        return new WordList(
                List.copyOf(pairs), new HashSet<>(list.list(ABBREVIATIONS)), new HashSet<>(list.list(SHOUTED)));
    }

    /** All pairs, as rules. */
    public static List<PhraseRule> pairs() {
        return STANDARD.pairs;
    }

    /** The pairs without the words that a site accepts; one that no pair has is reported. */
    static List<PhraseRule> pairs(List<Text> accepted, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        accepted.forEach(word -> names.add(word.value().toLowerCase(Locale.ROOT)));
        Set<String> known = new TreeSet<>();
        List<PhraseRule> pairs = new ArrayList<>();
        for (PhraseRule pair : STANDARD.pairs) {
            List<String> words = names(pair);
            known.addAll(words);
            if (words.stream().noneMatch(names::contains)) {
                pairs.add(pair);
            }
        }
        for (Text word : accepted) {
            if (!known.contains(word.value().toLowerCase(Locale.ROOT))) {
                String near = Spelling.didYouMean(word.value(), known);
                diagnostics.report(
                        DiagnosticCode.CONFIG_UNKNOWN_WORD,
                        word.span(),
                        "Salve reports no word \"" + word.value() + "\", so it need not be accepted",
                        near != null ? near : "take it out, or write the word as the dictionary has it");
            }
        }
        return pairs;
    }

    /** The words of a pair as a dictionary has them: {@code (utilise~|utilize~)} has two. */
    private static List<String> names(PhraseRule pair) {
        String written = pair.id().replace("~", "").toLowerCase(Locale.ROOT);
        boolean choice = written.startsWith("(") && written.endsWith(")");
        return choice ? Arrays.asList(written.substring(1, written.length() - 1).split("\\|")) : List.of(written);
    }

    /** Abbreviations that everybody knows. */
    public static Set<String> abbreviations() {
        return STANDARD.abbreviations;
    }

    /** Whether a word in capitals is a common word that somebody shouts, in lower case here. */
    public static boolean isShouted(String word) {
        return STANDARD.shouted.contains(word);
    }
}
