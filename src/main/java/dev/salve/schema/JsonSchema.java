package dev.salve.schema;

import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.TypeDescription;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the schema of one file.
 *
 * <p>A text may look like a number or a yes, as in {@code telephone: 999}; the reader takes it as the text it is, and so
 * does the schema. In one point the schema is stricter, for the sake of completion: numbers, {@code true} and {@code
 * false} stand without quotes.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    /** A pattern that fits one of these may be met by a number, which YAML reads without quotes. */
    private static final List<String> SOME_NUMBERS = List.of("1", "20", "999", "2026");

    private static final long LARGEST = 999_999_999;

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the schema of {@code document} as one JSON object. */
    static void write(DocumentType document, JsonGenerator json) {
        new JsonSchema(json).document(document);
    }

    private void document(DocumentType document) {
        ObjectType type = document.type();
        json.writeStartObject();
        json.writeStringProperty("$schema", DIALECT);
        json.writeStringProperty("title", document.file());
        json.writeStringProperty("description", type.doc());
        if (document.isList()) {
            json.writeStringProperty("type", "array");
            json.writeObjectPropertyStart("items");
            object(type);
            json.writeEndObject();
        } else {
            object(type);
        }
        json.writeEndObject();
    }

    private void object(ObjectType type) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        for (Key<?> key : type.keys()) {
            json.writeObjectPropertyStart(key.name());
            json.writeStringProperty("description", key.doc());
            value(key.type().description());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (type.keys().stream().anyMatch(Key::required)) {
            json.writeArrayPropertyStart("required");
            type.keys().stream().filter(Key::required).forEach(key -> json.writeString(key.name()));
            json.writeEndArray();
        }
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void value(TypeDescription description) {
        switch (description.kind()) {
            case TEXT, MARKDOWN -> text(description);
            case NUMBER -> number("number");
            case INTEGER -> number("integer");
            case BOOLEAN -> json.writeStringProperty("type", "boolean");
            case DATE -> {
                json.writeStringProperty("type", "string");
                json.writeStringProperty("format", "date");
                json.writeStringProperty("pattern", DATE);
            }
            case CHOICE -> {
                json.writeArrayPropertyStart("enum");
                description.choices().forEach(json::writeString);
                json.writeEndArray();
            }
            case LIST -> {
                json.writeStringProperty("type", "array");
                part("items", description);
            }
            case MAP -> {
                json.writeStringProperty("type", "object");
                part("additionalProperties", description);
            }
            case OBJECT -> {
                ObjectType object = description.object();
                if (object == null) {
                    throw new IllegalStateException("no keys are known of " + description.words());
                }
                object(object);
            }
            case ONE_OF -> {
                json.writeArrayPropertyStart("anyOf");
                for (TypeDescription alternative : description.alternatives()) {
                    json.writeStartObject();
                    value(alternative);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
    }

    private void part(String name, TypeDescription whole) {
        TypeDescription items = whole.items();
        if (items == null) {
            throw new IllegalStateException("nothing is known of what stands in " + whole.words());
        }
        json.writeObjectPropertyStart(name);
        value(items);
        json.writeEndObject();
    }

    private void text(TypeDescription description) {
        String pattern = description.pattern();
        boolean mayLookLikeANumber =
                pattern == null || SOME_NUMBERS.stream().anyMatch(n -> Pattern.matches(pattern, n));
        if (mayLookLikeANumber) {
            json.writeArrayPropertyStart("type");
            json.writeString("string");
            json.writeString(pattern == null ? "number" : "integer");
            if (pattern == null) {
                json.writeString("boolean");
            }
            json.writeEndArray();
        } else {
            json.writeStringProperty("type", "string");
        }
        if (pattern == null) {
            json.writeNumberProperty("minLength", 1);
        } else {
            json.writeStringProperty("pattern", "^(?:" + pattern + ")$");
        }
        if (description.maxLength() > 0) {
            json.writeNumberProperty("maxLength", description.maxLength());
        }
    }

    private void number(String type) {
        json.writeStringProperty("type", type);
        json.writeNumberProperty("minimum", -LARGEST);
        json.writeNumberProperty("maximum", LARGEST);
    }
}
