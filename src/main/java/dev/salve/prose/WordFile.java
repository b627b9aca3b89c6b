package dev.salve.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lists of words that come with Salve: one entry a line, from # on a remark. */
final class WordFile {
    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

    private WordFile() {}

    /** The entries of {@code prose/LANGUAGE/NAME.txt}; none where the language has no such file. */
    static Set<String> lines(String name, String language) {
        return READ.computeIfAbsent("prose/" + language + "/" + name + ".txt", WordFile::read);
    }

    private static Set<String> read(String path) {
        try (InputStream in = WordFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                return Set.of();
            }
            Set<String> entries = new LinkedHashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(WordFile::entry)
                    .filter(line -> !line.isEmpty())
                    .forEach(entries::add);
            return Set.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a line holds besides its comment. */
    private static String entry(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
