package dev.salve.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import dev.salve.signoff.RecordWriter;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final ArticleId RISKS = new ArticleId("peel/risks", "en-GB");
    private static final SignOffRecord RECORD = new SignOffRecord(
            RISKS,
            List.of(new Signature("dr-lee", "Dr \"Bo\" \\ Lee", "Dermatologist", null, DAY, DAY.plusYears(1), "0.1.0")),
            List.of("---", "A: b", "#"));

    private static @Nullable SignOffRecord read(String text, Diagnostics diagnostics) {
        return RecordReader.read(SourceFile.of("r", text), RISKS, diagnostics);
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path content) throws IOException {
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
}
