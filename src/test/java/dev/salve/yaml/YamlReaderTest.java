package dev.salve.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyKeyAndValueHasItsPlace() {
        YamlNode.Mapping root = mapping("title: Benefits\ntags: [scars, \"acne scars\"]\nnext:\n  on: 2026-01-05\n");

        assertEquals(List.of("title", "tags", "next"), names(root));
        assertEquals("Benefits", root.entries().get(0).value().span().text());
        YamlNode.Sequence tags =
                assertInstanceOf(YamlNode.Sequence.class, root.entries().get(1).value());
        assertEquals("\"acne scars\"", tags.items().get(1).span().text());
        YamlNode.Mapping next =
                assertInstanceOf(YamlNode.Mapping.class, root.entries().get(2).value());
        assertEquals("x.yaml:4:3", next.entries().get(0).key().span().location());
    }

    @Test
    void placesAreRightBehindCharactersOfTwoUnits() {
        YamlNode.Mapping root = mapping("title: \uD83D\uDE00 smile\norder: 20\n");

        assertEquals("20", root.entries().get(1).value().span().text());
    }

    @Test
    void characterOfTwoUnitsIsReadWhereverItStands() {
        for (int length = 1000; length < 3200; length++) {
            String words = "x".repeat(length) + "\uD83D\uDE00";
            YamlNode.Mapping root = mapping("title: " + words + "\n");

            assertEquals(words, ((YamlNode.Scalar) root.entries().get(0).value()).text());
        }
    }

    @Test
    void partsOfAFileKeepThePlacesOfTheWhole() {
        SourceFile file = SourceFile.of("a.md", "---\ntitle: A\n---\n");
        YamlNode.Mapping root = assertInstanceOf(
                YamlNode.Mapping.class, YamlReader.read(file, 4, file.text().indexOf("\n---") + 1, diagnostics));

        assertEquals("a.md:2:8", root.entries().get(0).value().span().location());
    }

    @ParameterizedTest
    @CsvSource({"no", "yes", "on", "off", "012", "0x1F", "1_000", "1.10", "null", "~", "true", "2024-01-05", "1e3"})
    void valuesStayAsTheyAreWritten(String written) {
        YamlNode.Mapping root = mapping("key: " + written + "\n");

        YamlNode.Scalar value =
                assertInstanceOf(YamlNode.Scalar.class, root.entries().get(0).value());
        assertEquals(written, value.text());
    }

    @Test
    void blocksOfTextKeepTheirLines() {
        YamlNode.Mapping root = mapping("text: |\n  one\n  two\nfolded: >-\n  one\n  two\nlast: x\n");

        assertEquals(
                List.of("one\ntwo\n", "one two", "x"),
                root.entries().stream()
                        .map(e -> ((YamlNode.Scalar) e.value()).text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Heart: what to know            | yaml/syntax 1:13
            title: "not closed                    | yaml/syntax 1:8
            a: 1\\n\\tb: 2                        | yaml/syntax 2:1
            title: @clinic                        | yaml/syntax 1:8
            title: %clinic                        | yaml/syntax 1:8
            title: `clinic`                       | yaml/syntax 1:8
            title: *Important*                    | yaml/alias 1:8
            title: &b text                        | yaml/alias 1:8
            a: &b 1\\nc: *b                       | yaml/alias 1:4
            a: {b: 1}\\nc: &x {d: 2}              | yaml/alias 2:4
            title: !Important notice              | yaml/tag 1:8
            title: !!binary aGk=                  | yaml/tag 1:8
            a: 1\\nb: 2\\na: 3                    | yaml/duplicate-key 3:1
            a: 1\\n---\\nb: 2                     | yaml/syntax 3:1
            a: [1, 2                              | yaml/syntax 1:4
            a:\\n  b: 1\\n c: 2                   | yaml/syntax 3:2
            a\\nb: 1                              | yaml/syntax 2:2
            a: "\\uD800"                          | yaml/bad-value 1:4
            """)
    void problemsAreReportedWhereTheyAre(String yaml, String expected) {
        YamlReader.read(SourceFile.of("x.yaml", yaml.replace("\\n", "\n").replace("\\t", "\t")), diagnostics);

        assertEquals(
                expected,
                diagnostics.sorted().stream()
                        .map(d -> d.code() + " " + d.span().line() + ":"
                                + d.span().column())
                        .collect(Collectors.joining(", ")),
                () -> String.valueOf(diagnostics.sorted()));
    }

    @Test
    void nestingBeyondTheLimitIsRefusedWithItsPlace() {
        String deep = "a: " + "[".repeat(30) + "]".repeat(30);

        YamlReader.read(SourceFile.of("x.yaml", deep), diagnostics);

        assertEquals("yaml/too-deep", diagnostics.sorted().get(0).code().code());
        assertEquals(
                YamlReader.MAX_DEPTH + 3, diagnostics.sorted().get(0).span().column());
    }

    private YamlNode.Mapping mapping(String yaml) {
        YamlNode node = YamlReader.read(SourceFile.of("x.yaml", yaml), diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        return assertInstanceOf(YamlNode.Mapping.class, node);
    }

    private static List<String> names(YamlNode.Mapping mapping) {
        return mapping.entries().stream().map(e -> e.key().text()).toList();
    }
}
