package dev.salve.render.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of one release of schema.org that Salve uses, and the properties that each may have. */
final class Vocabulary {
    private static final String FILE = "schema-org/release-30.0.txt";

    /** The release that Salve writes. */
    static final Vocabulary CURRENT = read();

    private final Map<String, Set<String>> properties = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    private Vocabulary() {}

    /** Whether a class is known. */
    boolean knows(String type) {
        return properties.containsKey(type);
    }

    /** Whether a property has the class, or a class that it descends from, as a domain. */
    boolean allows(String type, String property) {
        return properties.getOrDefault(type, Set.of()).contains(property);
    }

    /** Whether a name is a member of an enumeration, such as Dermatology of MedicalSpecialty. */
    boolean isMember(String enumeration, String name) {
        return members.getOrDefault(enumeration, Set.of()).contains(name);
    }

    private static Vocabulary read() {
        try (InputStream in = Vocabulary.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary parse(String text) {
        Vocabulary vocabulary = new Vocabulary();
        Set<String> names = new HashSet<>();
        for (String line : text.lines().toList()) {
            List<String> words = List.of(line.strip().split("\\s+"));
            if (line.startsWith("class ")) {
                names = vocabulary.declare(words);
            } else if (line.startsWith("enumeration ")) {
                names = vocabulary.members.computeIfAbsent(words.get(1), name -> new HashSet<>());
            } else if (line.startsWith("  ")) {
                names.addAll(words);
            }
        }
        return vocabulary;
    }

    /** Reads {@code class MedicalTherapy < TherapeuticProcedure}: parents stand above, so theirs are complete. */
    private Set<String> declare(List<String> words) {
        Set<String> own = new HashSet<>();
        for (String parent : words.subList(Math.min(words.size(), 3), words.size())) {
            Set<String> inherited = properties.get(parent);
            if (inherited == null) {
                throw new IllegalStateException(FILE + ": " + parent + " must stand above " + words.get(1));
            }
            own.addAll(inherited);
        }
        properties.put(words.get(1), own);
        return own;
    }
}
