package dev.salve.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/languages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameWordsWithTheSamePlaces(String language) throws IOException {
        assertEquals(places("en"), places(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMonthHasAName(String tag) {
        Language language = Languages.of(tag).orElseThrow();
        Set<String> names = new TreeSet<>();
        for (int month = 1; month <= 12; month++) {
            names.add(language.date(LocalDate.of(2026, month, 6)));
        }

        assertEquals(12, names.size());
    }

    @Test
    void dateIsWrittenAsPeopleWriteIt() {
        LocalDate day = LocalDate.of(2018, 8, 6);

        assertEquals("6 August 2018", Languages.of("en-GB").orElseThrow().date(day));
        assertEquals("6 de agosto de 2018", Languages.of("es-MX").orElseThrow().date(day));
    }

    @Test
    void languageWithoutAFileIsUnknown() {
        assertTrue(Languages.of("tlh").isEmpty());
    }

    private static Map<String, Set<String>> places(String language) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path file = FOLDER.resolve(language + ".yaml");
        YamlNode root = YamlReader.read(SourceFile.of(file.toString(), Files.readString(file)), diagnostics);
        Map<String, Set<String>> places = new TreeMap<>();
        collect("", root, places);
        assertEquals(List.of(), diagnostics.sorted());
        return places;
    }

    private static void collect(String prefix, YamlNode node, Map<String, Set<String>> places) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                collect(prefix + "/" + entry.key().text(), entry.value(), places);
            }
        } else if (node instanceof YamlNode.Scalar scalar) {
            Set<String> found = new TreeSet<>();
            PLACE.matcher(scalar.text()).results().forEach(match -> found.add(match.group()));
            places.put(prefix, found);
        }
    }
}
