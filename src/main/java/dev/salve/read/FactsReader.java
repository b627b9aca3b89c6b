package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Quantity;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code facts.yaml}. */
public final class FactsReader {
    private static final Key<Double> MIN = Key.required("min", Types.number(), "The smallest value.");
    private static final Key<Double> MAX =
            Key.optional("max", Types.number(), "The largest value; left out for a single number.");
    private static final Key<Quantity.Unit> UNIT =
            Key.required("unit", Types.choice(Quantity.Unit.class), "What is counted.");
    private static final Key<Integer> OF = Key.optional(
            "of",
            Types.integer(),
            "How many the count is out of: 30 in \"5 of 30 people\". Up to 100 are drawn as figures.");
    private static final ObjectType QUANTITY =
            ObjectType.of("quantity", "The numbers that the text of a fact says.", MIN, MAX, UNIT, OF);

    private static final Key<Text> ID = Key.required("id", Types.id(), "What :fact[id] calls it.");
    private static final Key<Text> TEXT =
            Key.required("text", Types.locatedText(), "Exactly what is printed wherever the fact is used.");
    private static final Key<Fields> QUANTITY_KEY =
            Key.optional("quantity", QUANTITY, "The same as numbers, to compare with what pages say.");
    private static final Key<String> STATEMENT =
            Key.required("statement", Types.text(), "The whole claim in a sentence.");
    private static final Key<List<List<String>>> KEYWORDS = Key.optional(
            "keywords",
            Types.list(Types.list(Types.text())),
            "Groups of words; a sentence with all words of one group speaks of this fact.");
    private static final Key<Fact.Support> SUPPORT = Key.required(
            "support", Types.choice(Fact.Support.class), "How well it is founded; convention needs no source.");
    private static final Key<List<Text>> SOURCES =
            Key.optional("sources", Types.list(Types.locatedText()), "Ids of references.");
    private static final Key<LocalDate> REVIEWED = Key.optional("reviewed", Types.date(), "When it was last checked.");
    private static final Key<LocalDate> VALID_UNTIL =
            Key.optional("valid-until", Types.date(), "The last day on which it holds unchecked.");

    /** One entry of the file. */
    public static final ObjectType TYPE = ObjectType.of(
            "fact",
            "A figure that stands in one place and is used in many.",
            ID,
            TEXT,
            QUANTITY_KEY,
            STATEMENT,
            KEYWORDS,
            SUPPORT,
            SOURCES,
            REVIEWED,
            VALID_UNTIL);

    /** One entry of a translation of the file. */
    public static final ObjectType TRANSLATION =
            ObjectType.of("translated fact", "A fact in another language.", ID, TEXT, STATEMENT, KEYWORDS);

    private FactsReader() {}

    static Map<String, Fact> read(DataFile file) {
        return file.entries(TYPE, ID, f -> fact(f, file.diagnostics()));
    }

    /** The facts of a translation: those of {@code first} whose id it lists, in its own words. */
    static Map<String, Fact> readTranslation(DataFile file, Map<String, Fact> first) {
        Map<String, Fact> translated = file.entries(TRANSLATION, ID, f -> translation(f, first));
        file.reportUnknownIds(translated.values().stream().map(Fact::span).toList(), first.keySet());
        translated.values().forEach(fact -> {
            if (fact.quantity() != null) {
                checkText(fact.text(), fact.quantity(), file.diagnostics());
            }
        });
        return translated;
    }

    private static Fact translation(Fields f, Map<String, Fact> first) {
        Fact original = first.get(f.need(ID).value());
        return new Fact(
                f.need(ID).value(),
                f.need(TEXT),
                original == null ? null : original.quantity(),
                f.need(STATEMENT),
                f.list(KEYWORDS),
                original == null ? Fact.Support.CONVENTION : original.support(),
                original == null ? List.of() : original.sources(),
                original == null ? null : original.reviewed(),
                original == null ? null : original.validUntil(),
                f.span(ID));
    }

    private static Fact fact(Fields f, Diagnostics diagnostics) {
        Quantity quantity = quantity(f.get(QUANTITY_KEY), f);
        Text text = f.need(TEXT);
        if (quantity != null) {
            checkText(text, quantity, diagnostics);
        }
        return new Fact(
                f.need(ID).value(),
                text,
                quantity,
                f.need(STATEMENT),
                f.list(KEYWORDS),
                f.need(SUPPORT),
                f.list(SOURCES),
                f.get(REVIEWED),
                f.get(VALID_UNTIL),
                f.span(ID));
    }

    private static @Nullable Quantity quantity(@Nullable Fields q, Fields fact) {
        if (q == null || !q.isComplete()) {
            return null;
        }
        double min = q.need(MIN);
        return new Quantity(min, q.get(MAX, min), q.need(UNIT), q.get(OF, 0), fact.keySpan(QUANTITY_KEY));
    }

    private static void checkText(Text text, Quantity quantity, Diagnostics diagnostics) {
        if (quantity.max() < quantity.min()) {
            diagnostics.report(
                    DiagnosticCode.FACT_TEXT_DIFFERS,
                    quantity.span(),
                    "the largest value is smaller than the smallest",
                    "swap min and max");
            return;
        }
        if (quantity.of() != 0 && quantity.of() < quantity.max()) {
            diagnostics.report(
                    DiagnosticCode.FACT_TEXT_DIFFERS,
                    quantity.span(),
                    "the quantity counts more than the " + quantity.of() + " that it is out of",
                    "correct max or of");
            return;
        }
        List<Double> said = NumbersInText.of(text.value());
        double of = quantity.of() == 0 ? quantity.max() : quantity.of();
        for (double value : List.of(quantity.min(), quantity.max(), of)) {
            if (!said.contains(value)) {
                diagnostics.report(
                        DiagnosticCode.FACT_TEXT_DIFFERS,
                        text.span(),
                        "the text \"" + text.value() + "\" does not say " + NumbersInText.plain(value)
                                + ", but the quantity does",
                        "make text and quantity say the same");
                return;
            }
        }
    }
}
