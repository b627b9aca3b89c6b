package dev.salve.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.RecordFile;
import dev.salve.model.content.Signature;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTest {
    private static final ArticleId RISKS = new ArticleId("peel/risks", "en-GB");
    private static final SignOffRecord RECORD = new SignOffRecord(
            RISKS, List.of(signature("dr-lee", "Dr \"Bo\" \\ Lee", null)), List.of("---", "A: b", "#"));

    @TempDir
    private Path content;

    private static Signature signature(String id, String name, @Nullable String registration) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new Signature(id, name, "Dermatologist", registration, day, day.plusYears(1), "0.1.0");
    }

    private static @Nullable SignOffRecord read(String text, Diagnostics diagnostics) {
        return RecordReader.read(new RecordFile("peel/risks.en-GB.txt", SourceFile.of("r", text)), diagnostics);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = RecordWriter.write(RECORD, content);
        assertEquals(content.resolve("reviews/peel/risks.en-GB.txt"), file);
        Diagnostics diagnostics = new Diagnostics();
        assertEquals(RECORD, read(Files.readString(file), diagnostics));
        assertEquals(List.of(), diagnostics.sorted());
    }

    @Test
    void lineEndsOfWindowsDoNotVoidARecord() {
        assertEquals(RECORD, read(RecordWriter.text(RECORD).replace("\n", "\r\n"), new Diagnostics()));
    }

    @ParameterizedTest
    @CsvSource({"A: b,A: c", "format: 1,format: 2", "article: \"peel/risks\",article: \"peel/index\"", "sha256,sha"})
    void recordThatSomebodyHasEditedIsRefused(String words, String others) {
        Diagnostics diagnostics = new Diagnostics();
        assertNull(read(RecordWriter.text(RECORD).replace(words, others), diagnostics));
        assertEquals(
                1,
                diagnostics.sorted().stream()
                        .filter(found -> found.code().code().equals("review/broken-record"))
                        .count());
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
