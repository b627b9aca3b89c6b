package dev.salve.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Changes as a calendar (RFC 5545), each a whole-day event. The same changes give the same bytes, and an event keeps its
 * UID while its day moves, so that a calendar that reads the file again moves it too.
 */
final class CalendarFile {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> uids = new HashMap<>();

    private CalendarFile() {}

    /** The calendar of a site's changes; {@code today} stamps them. */
    static String of(List<Change> changes, String host, String name, LocalDate today) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Salve//next//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("X-WR-CALNAME:" + escape(name));
        changes.forEach(change -> file.event(change, host, today));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(Change change, String host, LocalDate today) {
        String path = change.place().file().path();
        line("BEGIN:VEVENT");
        String uid = uid(change, path);
        int number = uids.merge(uid, 1, Integer::sum);
        line("UID:" + uid + (number == 1 ? "" : "-" + number) + "@" + host);
        line("DTSTAMP:" + DAY.format(today) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(change.date()));
        line("DTEND;VALUE=DATE:" + DAY.format(change.date().plusDays(1)));
        line("SUMMARY:" + escape(change.what() + " " + change.kind().words()));
        line("DESCRIPTION:" + escape(change.place().location()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** What changes and how, as letters, digits and hyphens. */
    private static String uid(Change change, String path) {
        String words = change.kind().word() + "-" + path + "-" + change.what();
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Adds a line, folded so that no line has more than 75 bytes; a character is never cut. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = line.substring(i, line.offsetByCodePoints(i, 1));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += size;
        }
        text.append("\r\n");
    }
}
