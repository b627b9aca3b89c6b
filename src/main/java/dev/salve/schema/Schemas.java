package dev.salve.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The schemas of a set of files, as JSON text. */
public final class Schemas {
    private final List<DocumentType> documents;

    public Schemas(List<DocumentType> documents) {
        this.documents = List.copyOf(documents);
    }

    /** The files that have a schema, in the order in which they were given. */
    public List<DocumentType> documents() {
        return documents;
    }

    /** The schema of the file called {@code name}, ending in a line break; empty where no file is. */
    public Optional<String> schema(String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .map(Schemas::text);
    }

    private static String text(DocumentType document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            JsonSchema.write(document, json);
        }
        return text.append('\n').toString();
    }

    /** Two spaces and line feeds on every system, so that the same description gives the same bytes. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }
    }
}
