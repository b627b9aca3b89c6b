package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.HumanScore;
import dev.salve.model.content.Instrument;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code scores/ARTICLE.yaml}: what people think of an article. */
public final class ScoresReader {
    private static final Key<Instrument> INSTRUMENT =
            Key.required("instrument", Types.choice(Instrument.class), "By which instrument the article was judged.");
    private static final Key<String> BY =
            Key.required("by", Types.text(), "The name of the person who judged it; it is not published.");
    private static final Key<LocalDate> ON = Key.required("on", Types.date(), "The day on which it was judged.");
    private static final Key<Map<Text, Text>> ITEMS = Key.required(
            "items",
            Types.map(Types.matching(
                    "yes|no|not-applicable|[1-5]", "yes, no or not-applicable; for DISCERN a number from 1 to 5")),
            "The answers by the numbers of the items, as the scorecard shows them.");
    private static final Key<String> NOTE = Key.optional("note", Types.text(), "Anything more that the person said.");

    /** One entry of the file. */
    public static final ObjectType TYPE =
            ObjectType.of("score", "What a person thinks of an article.", INSTRUMENT, BY, ON, ITEMS, NOTE);

    private ScoresReader() {}

    static List<HumanScore> read(SourceFile file, Diagnostics diagnostics) {
        YamlNode document = YamlReader.read(file, diagnostics);
        if (document == null || (document instanceof YamlNode.Scalar scalar && scalar.isEmpty())) {
            return List.of();
        }
        List<Fields> entries = Types.list(TYPE).read(document, diagnostics);
        List<HumanScore> scores = new ArrayList<>();
        for (Fields fields : entries == null ? List.<Fields>of() : entries) {
            if (fields.isComplete()) {
                scores.add(score(fields, diagnostics));
            }
        }
        return scores;
    }

    private static HumanScore score(Fields f, Diagnostics diagnostics) {
        Instrument instrument = f.need(INSTRUMENT);
        Map<String, String> items = new LinkedHashMap<>();
        f.need(ITEMS).forEach((item, answer) -> {
            if (!instrument.items().contains(item.value())) {
                diagnostics.report(
                        DiagnosticCode.YAML_BAD_VALUE,
                        item.span(),
                        instrument.word() + " has no item \"" + item.value() + "\"",
                        "its items are " + String.join(", ", instrument.items()));
            } else if (!instrument.takes(answer.value())) {
                boolean numbers = instrument.scale() == Instrument.Scale.ONE_TO_FIVE;
                diagnostics.report(
                        DiagnosticCode.YAML_BAD_VALUE,
                        answer.span(),
                        "items of " + instrument.word() + " are not answered with \"" + answer.value() + "\"",
                        numbers ? "write a number from 1 to 5" : "write yes, no or not-applicable");
            } else if (answer.value().equals("not-applicable") && instrument.alwaysApplies(item.value())) {
                diagnostics.report(
                        DiagnosticCode.YAML_BAD_VALUE,
                        answer.span(),
                        "item " + item.value() + " of " + instrument.word() + " applies to every text",
                        "write yes or no");
            } else {
                items.put(item.value(), answer.value());
            }
        });
        return new HumanScore(instrument, f.need(BY), f.need(ON), items, f.get(NOTE), f.span());
    }
}
