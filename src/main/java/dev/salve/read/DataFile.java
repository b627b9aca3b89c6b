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
import java.util.Set;
import java.util.function.Function;

/**
 * A YAML file that is a list of entries, each with an id.
 *
 * @param name what it is called without language and ending, such as {@code people}
 * @param source its text
 * @param gaps takes the names of what can't be read
 */
record DataFile(String name, SourceFile source, Set<String> gaps, Diagnostics diagnostics) {

    /** Its complete entries by id, in the order of the file; an id that stands twice is reported. */
    <T> Map<String, T> entries(ObjectType type, Key<Text> id, Function<Fields, T> reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        Map<String, Text> ids = new LinkedHashMap<>();
        for (Fields fields : fields(type)) {
            Text written = fields.get(id);
            if (written == null || !fields.isComplete()) {
                gaps.add(written == null ? name : name + "/" + written.value());
                continue;
            }
            Text first = ids.putIfAbsent(written.value(), written);
            if (first == null) {
                entries.put(written.value(), reading.apply(fields));
            } else {
                diagnostics.report(
                        DiagnosticCode.DATA_DUPLICATE_ID,
                        written.span(),
                        type.noun() + " with the id \"" + written.value() + "\" stands already in line "
                                + first.span().line(),
                        "give one of them another id");
            }
        }
        return entries;
    }

    private List<Fields> fields(ObjectType type) {
        YamlNode document = YamlReader.read(source, diagnostics);
        if (document instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
            return List.of();
        }
        List<Fields> all = document == null ? null : Types.list(type).read(document, diagnostics);
        boolean whole = all != null
                && document instanceof YamlNode.Sequence sequence
                && sequence.items().size() == all.size();
        if (!whole) {
            gaps.add(name);
        }
        return all == null ? List.of() : all;
    }

    /** Whether an entry may stand in the file that could not be read. */
    boolean mayHold(String id) {
        return gaps.contains(name) || gaps.contains(name + "/" + id);
    }

    /** Reports the ids of a translation that its original does not have. */
    void reportUnknownIds(List<SourceSpan> ids, Collection<String> known) {
        for (SourceSpan id : ids) {
            if (!known.contains(id.text()) && !mayHold(id.text())) {
                diagnostics.report(
                        DiagnosticCode.YAML_BAD_VALUE,
                        id,
                        "the original has no entry with the id \"" + id.text() + "\"",
                        Spelling.didYouMean(id.text(), known));
            }
        }
    }
}
