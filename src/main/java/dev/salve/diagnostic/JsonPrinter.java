package dev.salve.diagnostic;

import dev.salve.source.LineMap;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Salve's own JSON: {@code format}, every problem in reading order, waived ones too, and their number by severity.
 * Lines and columns count from 1, columns in code points; {@code end} is the place behind the last character; a problem
 * of a whole file has neither.
 */
public final class JsonPrinter implements DiagnosticPrinter {
    private static final int FORMAT = 1;

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Diagnostic> sorted =
                diagnostics.stream().sorted(Diagnostic.READING_ORDER).toList();
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeArrayPropertyStart("diagnostics");
            sorted.forEach(diagnostic -> write(diagnostic, json));
            json.writeEndArray();
            Summary summary = Summary.of(sorted);
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("errors", summary.errors());
            json.writeNumberProperty("warnings", summary.warnings());
            json.writeNumberProperty("notes", summary.notes());
            json.writeNumberProperty("waived", summary.waived());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) {
        SourceSpan span = diagnostic.span();
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().code());
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeBooleanProperty("waived", diagnostic.waived());
        json.writeStringProperty("message", diagnostic.message());
        if (diagnostic.hint() != null) {
            json.writeStringProperty("hint", diagnostic.hint());
        }
        json.writeStringProperty("file", span.file().path());
        if (!span.isWholeFile()) {
            writePlace("start", span.file().lines(), span.start(), json);
            writePlace("end", span.file().lines(), span.end(), json);
        }
        json.writeEndObject();
    }

    private static void writePlace(String name, LineMap lines, int offset, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", lines.line(offset));
        json.writeNumberProperty("column", lines.column(offset));
        json.writeEndObject();
    }
}
