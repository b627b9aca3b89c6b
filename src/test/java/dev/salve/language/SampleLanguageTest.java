package dev.salve.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The language of the sample site that is read from right to left. */
class SampleLanguageTest {
    @Test
    void sampleHasTheSameWordsAsEnglish() throws IOException {
        TreeSet<String> missing = keys(Path.of("src/main/resources/languages/en.yaml"));
        missing.removeAll(keys(Path.of("src/test/resources/languages/ar.yaml")));

        assertEquals(Set.of(), missing);
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        YamlNode root = YamlReader.read(SourceFile.of(file.toString(), Files.readString(file)), new Diagnostics());
        collect("", root, keys);
        return keys;
    }

    private static void collect(String prefix, YamlNode node, TreeSet<String> keys) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(prefix + entry.key().text() + ".", entry.value(), keys));
        } else {
            keys.add(prefix);
        }
    }
}
