package dev.salve.report;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Instrument;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Types;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of an instrument, from {@code src/main/resources/scorecards/}.
 *
 * @param title what it is called
 * @param about what it measures, and whose it is
 * @param items in their order
 */
record Sheet(String title, String about, List<Item> items) {
    private static final Key<Integer> ID = Key.required("id", Types.integer(), "Its number.");
    private static final Key<String> PART = Key.required("part", Types.text(), "The part that it belongs to.");
    private static final Key<String> TEXT = Key.required("text", Types.text(), "What is asked, in our own words.");
    private static final Key<String> PROBE =
            Key.optional("probe", Types.text(), "What a machine looks at; without it, only a person can answer.");
    private static final ObjectType ITEM = ObjectType.of("item", "An item.", ID, PART, TEXT, PROBE);
    private static final Key<String> TITLE = Key.required("title", Types.text(), "Its name.");
    private static final Key<String> ABOUT = Key.required("about", Types.text(), "What it measures.");
    private static final Key<List<Fields>> ITEMS = Key.required("items", Types.list(ITEM), "Its items.");
    private static final ObjectType SHEET =
            ObjectType.of("instrument", "A way to judge health information.", TITLE, ABOUT, ITEMS);

    private static final Map<Instrument, Sheet> ALL = read();

    /**
     * One item.
     *
     * @param id its number
     * @param part the part that it belongs to
     * @param text what is asked
     * @param probe what a machine looks at, or null
     */
    record Item(
            String id, String part, String text, @Nullable String probe) {}

    /** The items of every instrument. */
    static Map<Instrument, Sheet> all() {
        return ALL;
    }

    private static Map<Instrument, Sheet> read() {
        Map<Instrument, Sheet> sheets = new EnumMap<>(Instrument.class);
        for (Instrument instrument : Instrument.values()) {
            sheets.put(instrument, read("/scorecards/" + instrument.word() + ".yaml"));
        }
        return sheets;
    }

    private static Sheet read(String path) {
        try (InputStream in = Sheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Salve's own " + path + " is missing from it");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Diagnostics problems = new Diagnostics();
            Fields sheet = SHEET.readDocument(SourceFile.of(path, text), problems);
            if (!problems.sorted().isEmpty()) {
                throw new IllegalStateException(path + ": " + problems.sorted());
            }
            List<Item> items = sheet.need(ITEMS).stream().map(Sheet::item).toList();
            return new Sheet(sheet.need(TITLE), sheet.need(ABOUT), items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(Fields f) {
        return new Item(String.valueOf(f.need(ID)), f.need(PART), f.need(TEXT), f.get(PROBE));
    }
}
