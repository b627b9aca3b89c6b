package dev.salve.read;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownParser;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the texts of YAML values into bodies. */
record InlineTexts(MarkdownParser parser, Diagnostics diagnostics) {

    MarkdownBody body(Text text) {
        return parser.parseInline(text.value(), text.span(), diagnostics);
    }

    @Nullable
    MarkdownBody body(Fields fields, Key<Text> key) {
        Text text = fields.get(key);
        return text == null ? null : body(text);
    }

    List<MarkdownBody> bodies(Fields fields, Key<List<Text>> key) {
        return fields.list(key).stream().map(this::body).toList();
    }

    static List<CitedReference> sources(Fields fields) {
        return fields.list(DataKeys.SOURCES).stream()
                .map(text -> new CitedReference(text.value(), "", text.span()))
                .toList();
    }
}
