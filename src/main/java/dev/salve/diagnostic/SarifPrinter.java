package dev.salve.diagnostic;

import dev.salve.source.LineMap;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, which code hosts and editors read: one run, with a rule for each kind of problem that occurs. Waived
 * problems are suppressed results. Columns are counted in code points.
 */
public final class SarifPrinter implements DiagnosticPrinter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNESCAPED = "-._~/!$&'()*+,;=@";

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Diagnostic> sorted =
                diagnostics.stream().sorted(Diagnostic.READING_ORDER).toList();
        List<DiagnosticCode> rules = sorted.stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted(Comparator.comparing(DiagnosticCode::code))
                .toList();
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "Salve");
            json.writeArrayPropertyStart("rules");
            rules.forEach(rule -> writeRule(rule, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            json.writeArrayPropertyStart("results");
            sorted.forEach(diagnostic -> writeResult(diagnostic, rules.indexOf(diagnostic.code()), json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeRule(DiagnosticCode rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.code());
        writeText("shortDescription", rule.title(), json);
        writeText("help", rule.title() + "; to read more: salve explain " + rule.code(), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", rule.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeResult(Diagnostic diagnostic, int rule, JsonGenerator json) {
        SourceSpan span = diagnostic.span();
        String hint = diagnostic.hint();
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.code().code());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", diagnostic.severity().word());
        writeText("message", hint == null ? diagnostic.message() : diagnostic.message() + "\nhint: " + hint, json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(span.file().path()));
        json.writeEndObject();
        if (!span.isWholeFile()) {
            writeRegion(span, json);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        if (diagnostic.waived()) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "inSource");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeRegion(SourceSpan span, JsonGenerator json) {
        LineMap lines = span.file().lines();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", lines.line(span.start()));
        json.writeNumberProperty("startColumn", lines.column(span.start()));
        json.writeNumberProperty("endLine", lines.line(span.end()));
        json.writeNumberProperty("endColumn", lines.column(span.end()));
        json.writeEndObject();
    }

    private static void writeText(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** A relative path as a URI reference; a colon is escaped too, so that nothing reads as a scheme. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || UNESCAPED.indexOf(c) >= 0) {
                out.append((char) c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
