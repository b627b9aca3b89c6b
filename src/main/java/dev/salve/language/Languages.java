package dev.salve.language;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The languages that Salve has words for. */
public final class Languages {
    /** The primary subtags of the files that Salve brings along. */
    public static final List<String> KNOWN = List.of("en", "es");

    private Languages() {}

    /** The language of a BCP 47 tag, its words taken from the file of its primary subtag. */
    public static Optional<Language> of(String tag) {
        String name = "languages/" + Language.primary(tag) + ".yaml";
        try (InputStream in = Languages.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(parse(tag, name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language parse(String tag, String name, String text) {
        Diagnostics problems = new Diagnostics();
        YamlNode root = YamlReader.read(SourceFile.of(name, text), problems);
        if (!(root instanceof YamlNode.Mapping mapping) || problems.stopBuild()) {
            throw new IllegalStateException(name + ": " + problems.sorted());
        }
        Map<String, String> words = new LinkedHashMap<>();
        collect("", mapping, words);
        List<String> months = List.of(words.getOrDefault("months", "").split(" "));
        return new Language(tag, words, months);
    }

    private static void collect(String prefix, YamlNode.Mapping mapping, Map<String, String> words) {
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = prefix + entry.key().text();
            if (entry.value() instanceof YamlNode.Mapping nested) {
                collect(key + ".", nested, words);
            } else if (entry.value() instanceof YamlNode.Scalar scalar) {
                words.put(key, scalar.text());
            }
        }
    }
}
