package dev.salve.theme;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a theme's own words: {@code strings/LANGUAGE.yaml} of the theme and of those that it extends, key by key. */
final class ThemeStrings {
    /** The language that a theme always has, and whose keys are the theme's keys. */
    private static final String REFERENCE = "en";

    private static final ValueType<Map<Text, String>> TYPE = Types.map(Types.text());

    private final Theme theme;
    private final Diagnostics diagnostics;

    ThemeStrings(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /**
     * The words of one language by key, sorted.
     *
     * <p>{@code es-MX} takes what {@code es-MX.yaml} has and the rest from {@code es.yaml}. A key that the language lacks
     * is reported, and stands in English.
     */
    Map<String, String> in(String language) {
        Map<String, String> reference = read(REFERENCE);
        int region = language.indexOf('-');
        String base = region < 0 ? language : language.substring(0, region);
        Map<String, String> own = base.equals(REFERENCE) ? new TreeMap<>(reference) : read(base);
        if (region >= 0) {
            own.putAll(read(language));
        }
        reportMissing(reference, own, base);
        Map<String, String> all = new TreeMap<>(reference);
        all.putAll(own);
        return Collections.unmodifiableMap(all);
    }

    /** The keys that the theme has words for at all. */
    Set<String> inReferenceLanguage() {
        return read(REFERENCE).keySet();
    }

    private void reportMissing(Map<String, String> reference, Map<String, String> own, String language) {
        List<String> missing = new ArrayList<>(reference.keySet());
        missing.removeAll(own.keySet());
        if (!missing.isEmpty()) {
            ThemeLayer first = theme.layers().get(0);
            String file = first.source().shown(first.theme(), path(language));
            diagnostics.report(
                    DiagnosticCode.THEME_MISSING_STRING,
                    SourceFile.named(file).whole(),
                    "the theme has no words in the language \"" + language + "\" for " + listed(missing),
                    "write them in this file, one key to a line");
        }
    }

    private static String listed(List<String> keys) {
        int shown = Math.min(5, keys.size());
        String some = String.join(", ", keys.subList(0, shown));
        return keys.size() == shown ? some : some + " and " + (keys.size() - shown) + " more";
    }

    private static String path(String language) {
        return "strings/" + language + ".yaml";
    }

    /** The words of exactly this language; those of the theme itself win over those of the one that it extends. */
    private Map<String, String> read(String language) {
        Map<String, String> words = new TreeMap<>();
        List<ThemeLayer> layers = theme.layers();
        for (int i = layers.size() - 1; i >= 0; i--) {
            ThemeFile file = Theme.read(layers.get(i), path(language), diagnostics);
            SourceFile text = file == null ? null : Theme.text(file, diagnostics);
            if (text != null) {
                Map<Text, String> written = entries(text);
                if (written != null) {
                    written.forEach((key, value) -> words.put(key.value(), value));
                }
            }
        }
        return words;
    }

    private @Nullable Map<Text, String> entries(SourceFile text) {
        YamlNode document = YamlReader.read(text, diagnostics);
        boolean isEmpty = document instanceof YamlNode.Scalar scalar && scalar.isEmpty();
        return document == null || isEmpty ? null : TYPE.read(document, diagnostics);
    }
}
