package dev.salve.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Types;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
    private static final String SITE = """
            format: 1
            title: Alder Quay
            url: https://alder-quay.example/
            clinic: { name: Alder Quay Skin Clinic, telephone: 999 }
            emergency: { telephone: "999" }
            """;

    private final Schemas schemas = new Schemas(DocumentTypes.standard());

    private String text(String name) throws IOException {
        StringWriter text = new StringWriter();
        Schemas.write(schemas.named(name).orElseThrow(), text);
        return text.toString();
    }

    /** Whether reader and schema agree on {@code yaml}, and what they say. */
    @SuppressWarnings("unchecked")
    private boolean judged(String name, String yaml) throws IOException {
        DocumentType document = schemas.named(name).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceFile.of(document.file(), yaml);
        YamlNode node = YamlReader.read(file, diagnostics);
        if (document.isList()) {
            Types.list(document.type()).read(node, diagnostics);
        } else {
            document.type().readDocument(node, file.whole(), diagnostics);
        }
        boolean byReader = diagnostics.sorted().isEmpty();
        Map<String, Object> schema = JsonMapper.shared().readValue(text(name), Map.class);
        boolean bySchema = SchemaJudge.accepts(schema, value(node));
        assertEquals(byReader, bySchema, () -> yaml + diagnostics.sorted());
        return byReader;
    }

    /** What an editor makes of a value: YAML 1.2's numbers and truth values where nothing is quoted. */
    private static Object value(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(SchemasTest::value).toList();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), value(entry.value())));
            return map;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        String text = scalar.text();
        if (scalar.quoted()) {
            return text;
        }
        if (text.matches("true|false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? (Object) Double.valueOf(text) : text;
    }

    @Test
    void aSmallSiteIsAcceptedByBoth() throws IOException {
        assertTrue(judged("site", SITE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme: clinic",
                "languages: [en-GB, es]",
                "brand: { primary: '#1d5c46' }",
                "navigation: [faq.md, { page: about.md, label: About }]",
                "rules: { severity: { media/unused: off }, waive: [{ code: a/b, reason: r, until: 2027-01-31 }] }",
                "review: { interval: 24 months, overdue: stop, require-sign-off: false, two-reviewers: [rf], high-risk: [rf] }",
                "review: { overdue-notice: 1 day }",
                "review: { overdue-notice: 30 days }",
            })
    void whatIsRightIsAcceptedByBoth(String more) throws IOException {
        assertTrue(judged("site", SITE + more + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thema: clinic",
                "theme: Clinic Blue",
                "languages: en-GB",
                "brand: { primary: green }",
                "brand: [red]",
                "navigation: [{ page: about.md }]",
                "navigation: [{ page: about.md, label: About, icon: x }]",
                "status: demo",
                "rules: { severity: { media/unused: none } }",
                "rules: { waive: [{ code: a/b, reason: r, until: soon }] }",
                "review: { interval: 2 fortnights }",
                "review: { require-sign-off: yes }",
                "review: { overdue-notice: 0 days }",
                "review: { overdue-notice: 31 days }",
                "review: { overdue-notice: 1 month }",
                "review: { overdue-notice: 30 }",
            })
    void whatIsWrongIsRefusedByBoth(String more) throws IOException {
        assertFalse(judged("site", SITE + more + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "front-matter | { title: Benefits, kind: benefits, draft: true, order: 10, published: 2026-11-10 }",
                "front-matter | { title: T, kind: page, review: { by: ann, on: 2026-11-02, next: 2027-11-02 } }",
                "front-matter | { title: T, kind: risks, risks: [{ name: Pain, group: common, serious: false }] }",
                "front-matter | { title: T, kind: page, options: { columns: [], rows: [{ label: A, cells: { x: B } }] } }",
                "front-matter | { title: T, kind: aftercare, timeline: [{ from: day 0, do: [rest], dont: [run] }] }",
                "facts | [{ id: wait, text: 2 days, statement: Wait., support: convention, reviewed: 2026-11-20 }]",
                "glossary | [{ id: a, term: A, definition: D., aliases: [b, { text: c, auto-link: false }] }]",
                "references | [{ id: a-2018, type: book, title: T, issued: 2018, author: [{ family: Hou }] }]",
                "people | [{ id: ann, name: Ann, role: Nurse, registered-until: 2027-03-31 }]",
                "scores | [{ instrument: pemat, by: Ann, on: 2026-11-20, items: { 1: yes, 2: not-applicable } }]",
            })
    void everyFileThatIsRightIsAcceptedByBoth(String name, String yaml) throws IOException {
        assertTrue(judged(name, yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "front-matter | { title: Benefits }",
                "front-matter | { title: Benefits, kind: benefit }",
                "front-matter | { title: Benefits, kind: benefits, draft: yes }",
                "front-matter | { title: Benefits, kind: benefits, published: soon }",
                "front-matter | { title: Benefits, kind: benefits, order: first }",
                "front-matter | { title: T, kind: page, redirect-from: [old] }",
                "front-matter | { title: T, kind: risks, risks: { name: Pain } }",
                "front-matter | { title: T, kind: aftercare, timeline: [{ from: later }] }",
                "facts | { id: wait }",
                "facts | [{ id: Wait a while, text: 2 days, statement: Wait., support: convention }]",
                "glossary | [{ id: a, term: A }]",
                "references | [{ id: a-2018, type: blog, title: T }]",
                "references | [{ id: a-2018, type: book, title: T, issued: Spring }]",
                "people | [{ id: ann, name: Ann, role: Nurse, age: 40 }]",
                "scores | [{ instrument: pemat, by: Ann, on: 2026-11-20, items: { 1: maybe } }]",
            })
    void everyFileThatIsWrongIsRefusedByBoth(String name, String yaml) throws IOException {
        assertFalse(judged(name, yaml));
    }

    @Test
    void aKeyThatIsNeededIsNeededByBoth() throws IOException {
        for (Key<?> key : schemas.named("site").orElseThrow().type().keys()) {
            if (key.required()) {
                String without = SITE.lines()
                        .filter(line -> !line.startsWith(key.name() + ":"))
                        .reduce("", (a, b) -> a + b + "\n");
                assertFalse(judged("site", without), key.name());
            }
        }
    }

    @Test
    void everySchemaDescribesEveryKey() throws IOException {
        for (DocumentType document : schemas.documents()) {
            Map<?, ?> schema = JsonMapper.shared().readValue(text(document.name()), Map.class);
            assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema"));
            assertDescribed(document.isList() ? (Map<?, ?>) schema.get("items") : schema, document.type());
        }
    }

    private static void assertDescribed(Map<?, ?> schema, ObjectType type) {
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
        assertEquals(type.keys().stream().map(Key::name).toList(), List.copyOf(properties.keySet()));
        for (Key<?> key : type.keys()) {
            assertEquals(key.doc(), ((Map<?, ?>) properties.get(key.name())).get("description"));
        }
    }

    @Test
    void theSchemaIsWrittenTheSameEveryTime() throws IOException {
        assertEquals(text("site"), text("site"));
        assertTrue(text("site").startsWith("{\n  \"$schema\""), text("site"));
        assertTrue(text("site").endsWith("}\n"));
    }
}
