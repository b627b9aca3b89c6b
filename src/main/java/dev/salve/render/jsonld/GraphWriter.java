package dev.salve.render.jsonld;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a graph of nodes as JSON-LD, and refuses a class or property that the vocabulary does not have: that is a fault
 * of Salve, not of what a clinic wrote.
 */
final class GraphWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    private final Vocabulary vocabulary;
    private final Deque<String> types = new ArrayDeque<>();

    GraphWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeArrayPropertyStart("@graph");
    }

    /** Opens a node of the graph, or of a list. */
    GraphWriter node(String type, @Nullable String id) {
        if (!vocabulary.knows(type)) {
            throw new IllegalStateException("schema.org has no class " + type);
        }
        json.writeStartObject();
        json.writeStringProperty("@type", type);
        if (id != null) {
            json.writeStringProperty("@id", id);
        }
        types.push(type);
        return this;
    }

    /** Opens a node that is the value of a property. */
    GraphWriter node(String property, String type, @Nullable String id) {
        name(property);
        return node(type, id);
    }

    /** Closes the innermost node. */
    GraphWriter end() {
        types.pop();
        json.writeEndObject();
        return this;
    }

    /** A text, left out where there is none. */
    GraphWriter text(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            name(property);
            json.writeString(value);
        }
        return this;
    }

    /** A member of an enumeration of the vocabulary, by its address. */
    GraphWriter member(String property, String enumeration, String name) {
        if (!vocabulary.isMember(enumeration, name)) {
            throw new IllegalStateException("schema.org has no " + name + " in " + enumeration);
        }
        return text(property, "https://schema.org/" + name);
    }

    /** Several texts, left out where there are none. */
    GraphWriter texts(String property, List<String> values) {
        if (!values.isEmpty()) {
            list(property);
            values.forEach(json::writeString);
            endList();
        }
        return this;
    }

    GraphWriter number(String property, int value) {
        name(property);
        json.writeNumber(value);
        return this;
    }

    /** A node that is written elsewhere, by its id. */
    GraphWriter reference(String property, String id) {
        name(property);
        json.writeStartObject();
        json.writeStringProperty("@id", id);
        json.writeEndObject();
        return this;
    }

    /** Opens a list of nodes. */
    GraphWriter list(String property) {
        name(property);
        json.writeStartArray();
        return this;
    }

    GraphWriter endList() {
        json.writeEndArray();
        return this;
    }

    /** The finished document. A script element can't be left from within it: no {@code <} stands in it. */
    String finish() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return out.toString().replace("<", "\\u003c");
    }

    private void name(String property) {
        String type = types.getFirst();
        if (!vocabulary.allows(type, property)) {
            throw new IllegalStateException("schema.org has no property " + property + " for " + type);
        }
        json.writeName(property);
    }
}
