package dev.salve.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.model.content.HumanScore;
import dev.salve.model.content.Instrument;
import dev.salve.source.SourceFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HumanTotalsTest {
    private static String total(Instrument instrument, String answer, Map<String, String> but) {
        Map<String, String> items = new HashMap<>();
        instrument.items().forEach(item -> items.put(item, answer));
        items.putAll(but);
        items.values().removeIf(String::isEmpty);
        return HumanTotals.words(new HumanScore(
                instrument,
                "Ada",
                LocalDate.of(2026, 11, 20),
                items,
                null,
                SourceFile.named("scores/risks.yaml").whole()));
    }

    @Test
    void instrumentThatIsNotAnsweredInFullHasNoTotal() {
        assertEquals(
                "15 of 16 items answered, so there is no total yet", total(Instrument.DISCERN, "5", Map.of("7", "")));
    }

    @Test
    void discernAddsUpTheFirstFifteenQuestions() {
        assertEquals(
                "72 of 75 in the first 15 questions; as a whole 3 of 5",
                total(Instrument.DISCERN, "5", Map.of("1", "2", "16", "3")));
    }

    @Test
    void pematLeavesOutWhatDoesNotApply() {
        // understandability: 1 no of 16 that apply; actionability: 2 no of 7
        assertEquals(
                "understandability 94 %, actionability 71 %",
                total(Instrument.PEMAT, "yes", Map.of("1", "no", "2", "not-applicable", "20", "no", "26", "no")));
    }

    @Test
    void indexOfTheCdcIsAShareOfWhatApplies() {
        assertEquals(
                "89 % of what applies; 90 % passes",
                total(
                        Instrument.CDC_INDEX,
                        "yes",
                        Map.of("1", "no", "2", "no", "15", "not-applicable", "16", "not-applicable")));
    }

    @Test
    void standardsCountWhatIsMet() {
        assertEquals("6 of 6 to qualify, 5 of 6 to be certified", total(Instrument.IPDAS, "yes", Map.of("12", "no")));
        assertEquals("13 of 14", total(Instrument.NHS, "yes", Map.of("1", "not-applicable")));
        assertEquals("9 of 10", total(Instrument.PIF_TICK, "yes", Map.of("10", "no")));
    }
}
