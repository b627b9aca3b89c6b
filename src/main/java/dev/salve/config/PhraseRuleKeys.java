package dev.salve.config;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Severity;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a forbidden phrase, the same in packs and in site.yaml. */
final class PhraseRuleKeys {
    /** Rules on style that phrases decide. */
    private static final Set<DiagnosticCode> OF_STYLE =
            EnumSet.of(DiagnosticCode.STYLE_VAGUE_WORD, DiagnosticCode.STYLE_BARE_SAFE, DiagnosticCode.STYLE_RISK_WORD);

    private static final ValueType<List<Text>> WORDS = Types.list(Types.locatedText());

    private static final Key<Text> ID = Key.required("id", Types.id(), "Its name.");
    private static final Key<DiagnosticCode> CODE = Key.optional(
            "code", Types.choice(codes()), "What it is reported as; claims/house-rule where none is given.");
    private static final Key<Severity> SEVERITY =
            Key.optional("severity", Types.choice(Severity.class), "A severity of its own: error, warning or note.");
    private static final Key<PhraseRule.Where> WHERE = Key.optional(
            "where",
            Types.choice(PhraseRule.Where.class),
            "everywhere, or promotion: only the home page, menus, titles, summaries, pictures and the glossary.");
    private static final Key<List<Text>> PHRASES = Key.required(
            "phrases",
            WORDS,
            "The words. word~ stands for its inflections too, word* for whatever begins so, # for a number, (a|b) for "
                    + "either, … for up to six words.");
    private static final Key<List<Text>> WITH =
            Key.optional("with", WORDS, "Words of which one must stand in the same sentence.");
    private static final Key<List<Text>> UNLESS =
            Key.optional("unless", WORDS, "Words that excuse it when they stand in the same sentence.");
    private static final Key<List<Text>> UNLESS_NEAR =
            Key.optional("unless-near", WORDS, "Words that excuse it when they stand in the same paragraph.");
    private static final Key<List<Text>> EXCEPT =
            Key.optional("except", WORDS, "Longer phrases in which the words do no harm.");
    private static final Key<Boolean> UNLESS_CITED =
            Key.optional("unless-cited", Types.bool(), "true if a citation in the same paragraph is evidence enough.");
    private static final Key<String> SOURCE = Key.required("source", Types.text(), "Who demands it, in a sentence.");
    private static final Key<String> REWRITE =
            Key.required("rewrite", Types.text(), "What to write instead, as an instruction.");

    static final ObjectType TYPE = ObjectType.of(
            "forbidden phrase",
            "Words that pages for patients should not use.",
            ID,
            CODE,
            SEVERITY,
            WHERE,
            PHRASES,
            WITH,
            UNLESS,
            UNLESS_NEAR,
            EXCEPT,
            UNLESS_CITED,
            SOURCE,
            REWRITE);

    private PhraseRuleKeys() {}

    private static Map<String, DiagnosticCode> codes() {
        Map<String, DiagnosticCode> codes = new LinkedHashMap<>();
        Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.area().equals("claims") || OF_STYLE.contains(code))
                .forEach(code -> codes.put(code.code(), code));
        return codes;
    }

    /** The rules that could be read. */
    static List<PhraseRule> rules(List<Fields> written) {
        return written.stream()
                .filter(Fields::isComplete)
                .map(PhraseRuleKeys::rule)
                .toList();
    }

    private static PhraseRule rule(Fields f) {
        return new PhraseRule(
                f.need(ID).value(),
                f.get(CODE, DiagnosticCode.CLAIMS_HOUSE_RULE),
                f.get(SEVERITY),
                f.get(WHERE, PhraseRule.Where.EVERYWHERE),
                f.list(PHRASES),
                f.list(WITH),
                f.list(UNLESS),
                f.list(UNLESS_NEAR),
                f.list(EXCEPT),
                f.get(UNLESS_CITED, false),
                f.need(SOURCE),
                f.need(REWRITE),
                f.span());
    }
}
