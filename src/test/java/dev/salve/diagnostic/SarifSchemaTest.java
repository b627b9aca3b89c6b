package dev.salve.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what is printed as SARIF against the schema that OASIS published for version 2.1.0. */
class SarifSchemaTest {
    private static Schema schema;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    private static String sarif(List<Diagnostic> diagnostics) throws IOException {
        StringBuilder out = new StringBuilder();
        new SarifPrinter().print(diagnostics, out);
        return out.toString();
    }

    private static List<String> problems(String sarif) {
        return schema.validate(sarif, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void everyCodeAtEverySeverityWaivedOrNotIsValid() throws IOException {
        SourceFile file = SourceFile.of("content/a b/\u00e9:%.md", "one\n\ud83d\ude00 two\n");
        List<Diagnostic> all = new ArrayList<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            for (Severity severity : Severity.values()) {
                all.add(new Diagnostic(code, severity, file.span(4, 10), "words \"here\"", "do this", false));
                all.add(new Diagnostic(code, severity, file.span(5, 5), "words", null, true));
                all.add(new Diagnostic(code, severity, file.whole(), "words", null, false));
            }
        }
        assertEquals(List.of(), problems(sarif(all)));
    }

    @Test
    void reportOfACleanSiteIsValid() throws IOException {
        assertEquals(List.of(), problems(sarif(List.of())));
    }

    @Test
    void schemaRefusesWhatIsNoSarif() throws IOException {
        String good = sarif(List.of());
        assertFalse(problems(good.replace("\"2.1.0\"", "\"2.0.0\"")).isEmpty());
        assertFalse(problems(good.replace("\"driver\"", "\"motor\"")).isEmpty());
        assertFalse(problems(good.replace("unicodeCodePoints", "bytes")).isEmpty());
    }
}
