package dev.salve.yaml;

import dev.salve.source.SourceSpan;
import java.util.List;

/** A value in a YAML file and where it stands. */
public sealed interface YamlNode {

    /** All of the value as written. */
    SourceSpan span();

    /** What it is, for messages: {@code a text}, {@code a list}, … */
    String noun();

    /**
     * A single value. It stays text whatever it looks like; {@code no} and {@code 012} are words.
     *
     * @param text its characters, quotes and escapes resolved; empty for no value
     * @param quoted whether it stands in quotes or in a block
     */
    record Scalar(SourceSpan span, String text, boolean quoted) implements YamlNode {
        /** Whether nothing stands behind the key. */
        public boolean isEmpty() {
            return text.isEmpty() && !quoted;
        }

        @Override
        public String noun() {
            return text.isBlank() ? "empty" : "a text";
        }
    }

    /** A list of values. */
    record Sequence(SourceSpan span, List<YamlNode> items) implements YamlNode {
        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Keys with values, in the order in which they are written; no key stands twice. */
    record Mapping(SourceSpan span, List<Entry> entries) implements YamlNode {
        @Override
        public String noun() {
            return "a group of keys";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
