package dev.salve.yaml;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of known keys: unknown, missing and ill-typed ones are reported, all of them in one reading. */
public final class ObjectType implements ValueType<Fields> {
    private final String name;
    private final String doc;
    private final Map<String, Key<?>> keys = new LinkedHashMap<>();

    private ObjectType(String name, String doc, List<Key<?>> keys) {
        this.name = name;
        this.doc = doc;
        keys.forEach(key -> this.keys.put(key.name(), key));
    }

    /**
     * An object with these keys.
     *
     * @param name what one is called in messages, such as {@code fact}
     * @param doc what it is for
     */
    public static ObjectType of(String name, String doc, Key<?>... keys) {
        return new ObjectType(name, doc, List.of(keys));
    }

    public String name() {
        return name;
    }

    /** Its name with {@code a} or {@code an}. */
    public String noun() {
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    public String doc() {
        return doc;
    }

    /** Its keys in the order in which they are documented. */
    public List<Key<?>> keys() {
        return List.copyOf(keys.values());
    }

    @Override
    public @Nullable Fields read(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlNode.Mapping mapping) {
            return fields(mapping, diagnostics);
        }
        diagnostics.report(
                DiagnosticCode.YAML_WRONG_TYPE,
                node.span(),
                noun() + " is a group of keys, but this is " + node.noun(),
                "write keys such as \"" + keys.keySet().iterator().next() + ": …\" on lines of their own");
        return null;
    }

    /** The fields of the document between two offsets of a file, as {@link #readDocument(YamlNode, SourceSpan, Diagnostics)}. */
    public Fields readDocument(SourceFile file, int start, int end, SourceSpan where, Diagnostics diagnostics) {
        return readDocument(YamlReader.read(file, start, end, diagnostics), where, diagnostics);
    }

    /** The fields of a whole file. */
    public Fields readDocument(SourceFile file, Diagnostics diagnostics) {
        return readDocument(file, 0, file.text().length(), file.whole(), diagnostics);
    }

    /**
     * The fields of a document. Where it is empty, all required keys are reported at {@code where}; where it is null,
     * what is wrong with it has been reported, and nothing else is.
     */
    public Fields readDocument(@Nullable YamlNode document, SourceSpan where, Diagnostics diagnostics) {
        if (document == null) {
            return new Fields(where, Map.of(), false);
        }
        if (document instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
            return fields(new YamlNode.Mapping(where, List.of()), diagnostics);
        }
        Fields fields = read(document, diagnostics);
        return fields == null ? new Fields(where, Map.of(), false) : fields;
    }

    private Fields fields(YamlNode.Mapping mapping, Diagnostics diagnostics) {
        Map<Key<?>, Fields.Value> values = new HashMap<>();
        boolean complete = true;
        for (YamlNode.Entry entry : mapping.entries()) {
            Key<?> key = keys.get(entry.key().text());
            if (key == null) {
                reportUnknown(entry.key(), diagnostics);
                continue;
            }
            Object value = isEmpty(entry.value())
                    ? empty(key, entry, diagnostics)
                    : key.type().read(entry.value(), diagnostics);
            complete &= value != null || !key.required();
            values.put(
                    key,
                    new Fields.Value(value, entry.key().span(), entry.value().span()));
        }
        for (Key<?> key : keys.values()) {
            if (key.required() && !values.containsKey(key)) {
                complete = false;
                diagnostics.report(
                        DiagnosticCode.YAML_MISSING_KEY,
                        firstLine(mapping.span()),
                        "this " + name + " has no \"" + key.name() + "\"",
                        "add \"" + key.name() + ": …\", "
                                + key.type().description().words());
            }
        }
        return new Fields(mapping.span(), values, complete);
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isEmpty();
    }

    private static @Nullable Object empty(Key<?> key, YamlNode.Entry entry, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.YAML_WRONG_TYPE,
                entry.key().span(),
                "nothing stands behind \"" + key.name() + "\"",
                "write " + key.type().description().words() + ", or delete the key");
        return null;
    }

    private void reportUnknown(YamlNode.Scalar key, Diagnostics diagnostics) {
        String near = Spelling.didYouMean(key.text(), keys.keySet());
        diagnostics.report(
                DiagnosticCode.YAML_UNKNOWN_KEY,
                key.span(),
                noun() + " has no key \"" + key.text() + "\"",
                near != null ? near : "the keys are " + String.join(", ", keys.keySet()));
    }

    private static SourceSpan firstLine(SourceSpan span) {
        int end = span.text().indexOf('\n');
        return end < 0 ? span : span.part(0, end);
    }

    @Override
    public TypeDescription description() {
        return new TypeDescription(TypeDescription.Kind.OBJECT, noun(), null, 0, List.of(), null, this, List.of());
    }
}
