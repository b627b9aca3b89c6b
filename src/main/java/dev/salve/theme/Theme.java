package dev.salve.theme;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A theme and those that it extends.
 *
 * <p>A file is looked up in the project's folder for the theme, then among the themes that Salve brings along, then in
 * the same two places for the theme that it extends, and so on: to change one template of {@code clinic} is to write one
 * file in {@code themes/clinic/}.
 */
public final class Theme {
    private final List<ThemeManifest> manifests;
    private final List<ThemeLayer> layers;
    private final Diagnostics diagnostics;
    private @Nullable StyleTokens tokens;

    Theme(List<ThemeManifest> manifests, List<ThemeLayer> layers, Diagnostics diagnostics) {
        this.manifests = List.copyOf(manifests);
        this.layers = List.copyOf(layers);
        this.diagnostics = diagnostics;
    }

    /**
     * The theme called {@code name}.
     *
     * @param name as {@code site.yaml} has it
     * @param where it is named
     * @param projectThemes the project's own folder of themes, which need not exist
     * @return nothing where the theme can't be used, which has been reported
     */
    public static Optional<Theme> named(String name, SourceSpan where, Path projectThemes, Diagnostics diagnostics) {
        List<ThemeSource> sources = List.of(new ProjectThemes(projectThemes), new BundledThemes());
        return new ThemeFinder(sources, diagnostics).find(name, where);
    }

    /** The templates of reports, which are Salve's own and no part of a theme that anybody can choose. */
    static Theme ofReports(Diagnostics diagnostics) {
        return new Theme(List.of(), List.of(new ThemeLayer(new ReportTemplates(), "reports")), diagnostics);
    }

    /** What the theme says about itself, then what those say that it extends. */
    public List<ThemeManifest> manifests() {
        return manifests;
    }

    /** The places in which a file is looked up, in order. */
    List<ThemeLayer> layers() {
        return layers;
    }

    /** The file at {@code path}, if the theme or one that it extends has it and it can be read. */
    Optional<ThemeFile> file(String path) {
        for (ThemeLayer layer : layers) {
            ThemeFile file = read(layer, path, diagnostics);
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The files below {@code folder}, in the theme and in those that it extends, sorted. */
    List<String> list(String folder) {
        return List.copyOf(new TreeSet<>(fromTheRoot(folder)));
    }

    /** The same, but those of the theme come after those that only themes have which it extends, as in style sheets. */
    List<String> fromTheRoot(String folder) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            List<String> files = list(layers.get(i), folder);
            files.forEach(found::remove);
            found.addAll(files);
        }
        return List.copyOf(found);
    }

    private List<String> list(ThemeLayer layer, String folder) {
        try {
            return layer.source().list(layer.theme(), folder);
        } catch (IOException e) {
            reportUnreadable(layer, folder, e, diagnostics);
            return List.of();
        }
    }

    /** The custom properties of its style sheets, read once. */
    synchronized StyleTokens tokens() {
        StyleTokens known = tokens;
        if (known == null) {
            known = StyleTokens.of(this);
            tokens = known;
        }
        return known;
    }

    /** One layer's file, or null where it has none or it can't be read, which is reported. */
    static @Nullable ThemeFile read(ThemeLayer layer, String path, Diagnostics diagnostics) {
        try {
            byte[] bytes = layer.source().read(layer.theme(), path);
            return bytes == null
                    ? null
                    : new ThemeFile(path, layer.theme(), layer.source().shown(layer.theme(), path), bytes);
        } catch (IOException e) {
            reportUnreadable(layer, path, e, diagnostics);
            return null;
        }
    }

    /** The text of a file, or null where it is not UTF-8, which is reported. */
    static @Nullable SourceFile text(ThemeFile file, Diagnostics diagnostics) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return SourceFile.of(file.shown(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            diagnostics.report(
                    DiagnosticCode.INPUT_NOT_UTF8,
                    SourceFile.named(file.shown()).whole(),
                    "this file is not UTF-8",
                    "save it again with the encoding UTF-8");
            return null;
        }
    }

    private static void reportUnreadable(ThemeLayer layer, String path, IOException e, Diagnostics diagnostics) {
        String message = e.getMessage();
        diagnostics.report(
                DiagnosticCode.INPUT_UNREADABLE,
                SourceFile.named(layer.source().shown(layer.theme(), path)).whole(),
                "this can't be read" + (message == null ? "" : ": " + message));
    }
}
