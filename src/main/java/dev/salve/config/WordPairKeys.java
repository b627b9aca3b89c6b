package dev.salve.config;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The keys of a hard word and its plain one, the same in {@code words/en.yaml} and in site.yaml. */
final class WordPairKeys {
    private static final ValueType<List<Text>> WORDS = Types.list(Types.locatedText());

    private static final Key<Text> WORD = Key.required(
            "word",
            Types.locatedText(),
            "The hard word or words. word~ stands for its inflections too, (a|b) for either, … for up to six words.");
    private static final Key<String> PLAIN =
            Key.required("plain", Types.text(), "What to write instead; commas part several choices.");
    private static final Key<List<Text>> EXCEPT =
            Key.optional("except", WORDS, "Longer phrases in which the word is right.");
    private static final Key<List<Text>> UNLESS =
            Key.optional("unless", WORDS, "Words that excuse it when they stand in the same sentence.");

    static final ObjectType TYPE =
            ObjectType.of("word pair", "A hard word and its plain one.", WORD, PLAIN, EXCEPT, UNLESS);

    private WordPairKeys() {}

    /** The pairs that could be read, reported as {@code code}. */
    static List<PhraseRule> rules(List<Fields> written, DiagnosticCode code) {
        return written.stream()
                .filter(Fields::isComplete)
                .map(pair -> rule(pair, code))
                .toList();
    }

    private static PhraseRule rule(Fields pair, DiagnosticCode code) {
        Text word = pair.need(WORD);
        String write = "write " + choices(pair.need(PLAIN));
        boolean isTerm = code == DiagnosticCode.STYLE_UNEXPLAINED_TERM;
        return new PhraseRule(
                word.value(),
                code,
                null,
                PhraseRule.Where.EVERYWHERE,
                List.of(word),
                List.of(),
                pair.list(UNLESS),
                List.of(),
                pair.list(EXCEPT),
                false,
                "The NHS asks for words that people use themselves.",
                isTerm ? write + ", or explain it in the glossary or in brackets beside it" : write,
                pair.span());
    }

    private static String choices(String plain) {
        return Arrays.stream(plain.split(", *"))
                .map(choice -> "\"" + choice + "\"")
                .collect(Collectors.joining(" or "));
    }
}
