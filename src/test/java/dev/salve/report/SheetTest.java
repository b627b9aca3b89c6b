package dev.salve.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.Instrument;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {
    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyItemOfAnInstrumentStandsOnItsSheetOnce(Instrument instrument) {
        List<String> ids = Objects.requireNonNull(Sheet.all().get(instrument)).items().stream()
                .map(Sheet.Item::id)
                .toList();
        assertEquals(instrument.items(), ids);
    }

    @ParameterizedTest
    @CsvSource({"PEMAT,24", "CDC_INDEX,20", "DISCERN,16", "IPDAS,12", "PIF_TICK,10"})
    void instrumentsHaveAsManyItemsAsWerePublished(Instrument instrument, int items) {
        assertEquals(items, instrument.items().size());
    }

    @Test
    void everyProbeIsUsedAndEveryItemNamesAProbeThatThereIs() {
        Set<String> named = new HashSet<>();
        Sheet.all().values().stream()
                .flatMap(sheet -> sheet.items().stream())
                .map(Sheet.Item::probe)
                .filter(Objects::nonNull)
                .forEach(named::add);
        assertEquals(Probes.standard().keySet(), named);
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyInstrumentLeavesItemsToPeople(Instrument instrument) {
        assertTrue(Objects.requireNonNull(Sheet.all().get(instrument)).items().stream()
                .anyMatch(item -> item.probe() == null));
    }
}
