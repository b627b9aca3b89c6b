package dev.salve.scaffold;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds whom a new article can name as its author: the first person in {@code people.yaml}. */
public final class FirstPerson {
    private FirstPerson() {}

    /** The id of the first person, if there is a file with one; what is wrong with the file is for a build to say. */
    public static Optional<String> id(Path content) throws IOException {
        Path file = content.resolve("people.yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        YamlNode people = YamlReader.read(SourceFile.of("people.yaml", text), new Diagnostics());
        if (!(people instanceof YamlNode.Sequence list)) {
            return Optional.empty();
        }
        return list.items().stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(person -> ((YamlNode.Mapping) person).entries().stream())
                .filter(entry -> entry.key().text().equals("id"))
                .map(entry -> entry.value() instanceof YamlNode.Scalar id ? id.text() : "")
                .filter(ScaffoldName::isSegment)
                .findFirst();
    }
}
