package dev.salve.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.salve.model.content.ArticleId;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordWriterTest {
    private static final ArticleId RISKS = new ArticleId("peel/risks", "en-GB");
    private static final SignOffRecord RECORD = new SignOffRecord(
            RISKS, List.of(signature("dr-lee", "Dr \"Bo\" \\ Lee", null)), List.of("---", "A: b", "#"));

    @TempDir
    private Path content;

    private static Signature signature(String id, String name, @Nullable String registration) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new Signature(id, name, "Dermatologist", registration, day, day.plusYears(1), "0.1.0");
    }

    @Test
    void secondReviewerSignsBesideTheFirstAndEachStandsOnce() {
        SignOffRecord two = RECORD.signed(signature("dr-ojo", "Dr Ojo", "GMC 2"), RECORD.lines());
        SignOffRecord again = two.signed(signature("dr-lee", "Dr Lee", "GMC 1"), RECORD.lines());
        assertEquals(
                List.of("Dr Ojo", "Dr Lee"),
                again.signatures().stream().map(Signature::name).toList());
    }

    @Test
    void signatureUnderANewTextVoidsTheOthers() {
        SignOffRecord changed = RECORD.signed(signature("dr-ojo", "Dr Ojo", "GMC 2"), List.of("Other words."));
        assertEquals(1, changed.signatures().size());
        assertEquals(List.of("Other words."), changed.lines());
    }

    @Test
    void hashIsThatOfTheLinesInUtf8EachWithALineFeed() {
        // printf 'a\né\n' | sha256sum
        assertEquals(
                "3b8e79201784bc682391208841e1a8828ef127e472db56268550ec614ae629b8",
                new SignOffRecord(RISKS, RECORD.signatures(), List.of("a", "\u00e9")).hash());
    }

    @Test
    void writingLeavesNothingElseBehindAndReplacesTheWholeFile() throws IOException {
        RecordWriter.write(RECORD, content);
        SignOffRecord shorter = RECORD.signed(signature("dr-ojo", "Dr Ojo", "GMC 2"), List.of("Short."));
        Path file = RecordWriter.write(shorter, content);
        assertEquals(RecordWriter.text(shorter), Files.readString(file));
        try (Stream<Path> files = Files.list(content.resolve("reviews/peel"))) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void failedWritingLeavesTheEarlierRecordAsItWas() throws IOException {
        // a folder with something in it stands where the record goes, so that the last step fails
        Path inTheWay = content.resolve("reviews/peel/risks.en-GB.txt/x");
        Files.createDirectories(inTheWay);
        assertThrows(IOException.class, () -> RecordWriter.write(RECORD, content));
        try (Stream<Path> files = Files.list(content.resolve("reviews/peel"))) {
            assertEquals(List.of(inTheWay.getParent()), files.toList());
        }
    }

    @Test
    void folderOfRecordsThatLeadsElsewhereIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(content.resolve("reviews"), elsewhere);
        assertThrows(IOException.class, () -> RecordWriter.write(RECORD, content));
        try (Stream<Path> files = Files.walk(elsewhere).filter(Files::isRegularFile)) {
            assertEquals(0, files.count());
        }
    }
}
