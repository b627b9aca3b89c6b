package dev.salve.config;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Text;
import dev.salve.yaml.TypeDescription;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import dev.salve.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A menu entry: a path, or a path with words of its own. */
final class NavigationEntryType implements ValueType<NavigationEntry> {
    private final ValueType<NavigationEntry> type = Types.scalarOr(
            Types.mapped(Types.locatedText(), NavigationEntryType::entry),
            Types.mapped(SiteKeys.ENTRY, NavigationEntryType::labelled));

    private static NavigationEntry entry(Text path) {
        return new NavigationEntry(path.value(), null, path.span());
    }

    private static NavigationEntry labelled(Fields fields) {
        return new NavigationEntry(
                fields.get(SiteKeys.ENTRY_TARGET, ""),
                fields.get(SiteKeys.ENTRY_LABEL),
                fields.span(SiteKeys.ENTRY_TARGET));
    }

    @Override
    public @Nullable NavigationEntry read(YamlNode node, Diagnostics diagnostics) {
        return type.read(node, diagnostics);
    }

    @Override
    public TypeDescription description() {
        return type.description();
    }
}
