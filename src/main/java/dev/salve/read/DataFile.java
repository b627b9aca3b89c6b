package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A YAML file that is a list of entries, each with an id. */
final class DataFile {
    private DataFile() {}

    /** Its complete entries by id, in the order of the file; an id that stands twice is reported. */
    static <T> Map<String, T> entries(
            SourceFile file, ObjectType type, Key<Text> id, Function<Fields, T> reading, Diagnostics diagnostics) {
        Map<String, T> entries = new LinkedHashMap<>();
        Map<String, Text> ids = new LinkedHashMap<>();
        YamlNode document = YamlReader.read(file, diagnostics);
        List<Fields> all = document == null ? null : Types.list(type).read(document, diagnostics);
        for (Fields fields : all == null ? List.<Fields>of() : all) {
            Text written = fields.get(id);
            if (written == null || !fields.isComplete()) {
                continue;
            }
            Text first = ids.putIfAbsent(written.value(), written);
            if (first == null) {
                entries.put(written.value(), reading.apply(fields));
            } else {
                diagnostics.report(
                        DiagnosticCode.DATA_DUPLICATE_ID,
                        written.span(),
                        "a " + type.name() + " with the id \"" + written.value() + "\" stands already in line "
                                + first.span().line(),
                        "give one of them another id");
            }
        }
        return entries;
    }

    /** Reports the ids of a translation that its original does not have. */
    static void reportUnknownIds(List<SourceSpan> ids, Collection<String> known, Diagnostics diagnostics) {
        for (SourceSpan id : ids) {
            if (!known.contains(id.text())) {
                diagnostics.report(
                        DiagnosticCode.YAML_BAD_VALUE,
                        id,
                        "the original has no entry with the id \"" + id.text() + "\"",
                        Spelling.didYouMean(id.text(), known));
            }
        }
    }
}
