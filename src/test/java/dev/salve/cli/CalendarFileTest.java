package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Change review(String title, LocalDate date) {
        SourceFile file = SourceFile.of("content/peel/risks.md", "---\ntitle: x\n");
        return new Change(date, Change.Kind.REVIEW, "\"" + title + "\"", file.span(11, 12));
    }

    private static String calendar(Change... changes) {
        return CalendarFile.of(List.of(changes), "clinic.example", "Harbour Clinic", TODAY);
    }

    @Test
    void changeIsAWholeDay() {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Salve//next//EN
                CALSCALE:GREGORIAN
                X-WR-CALNAME:Harbour Clinic
                BEGIN:VEVENT
                UID:review-content-peel-risks-md-risks-of-peels@clinic.example
                DTSTAMP:20261120T000000Z
                DTSTART;VALUE=DATE:20271231
                DTEND;VALUE=DATE:20280101
                SUMMARY:"Risks of peels" is due for review
                DESCRIPTION:content/peel/risks.md:2:8
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), calendar(review("Risks of peels", LocalDate.of(2027, 12, 31))));
    }

    @Test
    void noLineHasMoreThanSeventyFiveBytesAndNoCharacterIsCut() {
        String title = "Crème brûlée 😀 ".repeat(12).strip();
        String text = calendar(review(title, TODAY));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:\"" + title + "\" is due for review\r\n"), text);
    }

    @Test
    void signsWithAMeaningAreEscaped() {
        assertTrue(calendar(review("a, b; c\\d", TODAY)).contains("SUMMARY:\"a\\, b\\; c\\\\d\" is due"));
    }

    @Test
    void eventKeepsItsNameWhenItsDayMovesAndTwoAreNeverTheSame() {
        List<String> names = calendar(review("One", TODAY), review("One", TODAY.plusDays(1)), review("Two", TODAY))
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
        assertEquals(
                List.of(
                        "UID:review-content-peel-risks-md-one@clinic.example",
                        "UID:review-content-peel-risks-md-one-2@clinic.example",
                        "UID:review-content-peel-risks-md-two@clinic.example"),
                names);
    }
}
