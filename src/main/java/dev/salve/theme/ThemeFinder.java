package dev.salve.theme;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Follows a theme to those that it extends. */
final class ThemeFinder {
    private static final String MANIFEST = "theme.yaml";

    private final List<ThemeSource> sources;
    private final Diagnostics diagnostics;

    ThemeFinder(List<ThemeSource> sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    Optional<Theme> find(String name, SourceSpan where) {
        Map<String, ThemeManifest> chain = new LinkedHashMap<>();
        String wanted = name;
        SourceSpan named = where;
        while (wanted != null) {
            if (chain.containsKey(wanted)) {
                reportCircle(chain, wanted, named);
                return Optional.empty();
            }
            ThemeManifest manifest = manifest(wanted, named);
            if (manifest == null) {
                return Optional.empty();
            }
            chain.put(wanted, manifest);
            wanted = manifest.parent();
            named = manifest.parentSpan();
        }
        List<ThemeLayer> layers = new ArrayList<>();
        for (String theme : chain.keySet()) {
            sources.forEach(source -> layers.add(new ThemeLayer(source, theme)));
        }
        return Optional.of(new Theme(List.copyOf(chain.values()), layers, diagnostics));
    }

    private @Nullable ThemeManifest manifest(String theme, SourceSpan named) {
        if (theme.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            for (ThemeSource source : sources) {
                ThemeFile file = Theme.read(new ThemeLayer(source, theme), MANIFEST, diagnostics);
                if (file != null) {
                    SourceFile text = Theme.text(file, diagnostics);
                    return text == null ? null : ManifestReader.read(theme, text, diagnostics);
                }
            }
        }
        reportUnknown(theme, named);
        return null;
    }

    private void reportUnknown(String theme, SourceSpan named) {
        TreeSet<String> known = new TreeSet<>();
        for (ThemeSource source : sources) {
            try {
                known.addAll(source.themes());
            } catch (IOException e) {
                diagnostics.report(
                        DiagnosticCode.INPUT_UNREADABLE,
                        named,
                        "the themes can't be listed: " + String.valueOf(e.getMessage()));
            }
        }
        boolean hasFolder = known.remove(theme);
        String message = hasFolder
                ? "the folder of the theme \"" + theme + "\" has no theme.yaml"
                : "no theme is called \"" + theme + "\"";
        String near = Spelling.didYouMean(theme, known);
        String hint = hasFolder
                ? "add the file, with \"name: …\" in it and, perhaps, \"extends: clinic\""
                : near != null ? near : "the themes here are " + String.join(", ", known);
        diagnostics.report(DiagnosticCode.THEME_UNKNOWN, named, message, hint);
    }

    private void reportCircle(Map<String, ThemeManifest> chain, String again, SourceSpan named) {
        List<String> circle = new ArrayList<>(chain.keySet());
        List<String> part = circle.subList(circle.indexOf(again), circle.size());
        diagnostics.report(
                DiagnosticCode.THEME_CIRCLE,
                named,
                "themes extend one another in a circle: " + String.join(", ", part) + ", " + again,
                "delete \"extends\" from one of them");
    }
}
