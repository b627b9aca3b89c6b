package dev.salve.schema;

import dev.salve.diagnostic.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files that have a schema. */
public final class Schemas {
    private final List<DocumentType> documents;

    public Schemas(List<DocumentType> documents) {
        this.documents = List.copyOf(documents);
    }

    /** All of them, in the order in which they were given. */
    public List<DocumentType> documents() {
        return documents;
    }

    /** The file that people call {@code name}, if there is one. */
    public Optional<DocumentType> named(String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .findFirst();
    }

    /** Writes the schema of a file as JSON, ending in a line break. */
    public static void write(DocumentType document, Appendable out) throws IOException {
        JsonText.write(out, json -> JsonSchema.write(document, json));
    }
}
