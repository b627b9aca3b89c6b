package dev.salve.theme;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.Fingerprint;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The assets of a theme and of those that it extends, under names that change with their content, so that browsers may
 * keep them for ever: what lies in {@code assets/}, and the scripts beside templates. The style sheets there are
 * {@link PageFiles}' to publish.
 *
 * <p>Addresses inside style sheets follow: {@code url(fonts/a.woff2)} becomes {@code url(fonts/a.3f9a1c2b.woff2)}.
 */
public final class ThemeAssets {
    static final String FOLDER = "assets/";

    private static final int HASH_LENGTH = 8;

    private final Theme theme;
    private final Diagnostics diagnostics;
    private final List<String> files;
    private final SortedMap<String, ThemeAsset> done = new TreeMap<>();
    private final Map<String, StyleSheet> sheets = new HashMap<>();

    private ThemeAssets(Theme theme, List<String> files, Diagnostics diagnostics) {
        this.theme = theme;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Every asset; those that can't be read are reported and left out. */
    public static ThemeAssets of(Theme theme, Diagnostics diagnostics) {
        List<String> files = new ArrayList<>(theme.list("assets"));
        files.addAll(besideTemplates(theme));
        ThemeAssets assets = new ThemeAssets(theme, files, diagnostics);
        files.forEach(file -> assets.asset(file, new ArrayList<>()));
        return assets;
    }

    /** Style sheets and scripts beside templates: those of pages, then those of components, each sorted. */
    static List<String> besideTemplates(Theme theme) {
        List<String> files = new ArrayList<>();
        for (String folder : List.of("templates", "components")) {
            theme.list(folder).stream()
                    .filter(path -> path.endsWith(".css") || path.endsWith(".js"))
                    .forEach(files::add);
        }
        return files;
    }

    /** The assets, each under its path below the theme's folder. */
    SortedMap<String, ThemeAsset> byPath() {
        return Collections.unmodifiableSortedMap(done);
    }

    /** Those that templates ask for by name: what lies in {@code assets/}. */
    public SortedMap<String, ThemeAsset> byName() {
        SortedMap<String, ThemeAsset> named = new TreeMap<>();
        done.forEach((path, asset) -> {
            if (path.startsWith(FOLDER)) {
                named.put(asset.name(), asset);
            }
        });
        return named;
    }

    /** What is written to the site, whatever its pages show: all but the style sheets beside templates. */
    public Collection<ThemeAsset> published() {
        SortedMap<String, ThemeAsset> published = new TreeMap<>();
        done.forEach((path, asset) -> {
            if (path.startsWith(FOLDER) || !path.endsWith(".css")) {
                published.putIfAbsent(asset.path(), asset);
            }
        });
        return published.values();
    }

    /** The sheets that one beside a template imports, by their paths below the theme's folder. */
    List<StyleSheet.Import> imports(String path) {
        StyleSheet sheet = sheets.get(path);
        return sheet == null ? List.of() : sheet.imports();
    }

    /** {@code name} with the first digits of its content's hash before the extension; without one it stays. */
    static String fingerprinted(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        if (dot <= name.lastIndexOf('/') + 1) {
            return name;
        }
        return name.substring(0, dot) + "." + Fingerprint.of(bytes).substring(0, HASH_LENGTH) + name.substring(dot);
    }

    private @Nullable ThemeAsset asset(String path, List<String> asking) {
        ThemeAsset known = done.get(path);
        if (known != null) {
            return known;
        }
        Optional<ThemeFile> found = files.contains(path) ? theme.file(path) : Optional.empty();
        if (found.isEmpty()) {
            return null;
        }
        ThemeFile file = found.get();
        byte[] bytes = path.endsWith(".css") ? styleSheet(path, file, asking) : file.bytes();
        ThemeAsset asset = new ThemeAsset(
                path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path,
                FOLDER + fingerprinted(publishedName(path), bytes),
                bytes,
                SourceFile.named(file.shown()).whole());
        done.put(path, asset);
        return asset;
    }

    private byte[] styleSheet(String path, ThemeFile file, List<String> asking) {
        SourceFile source = Theme.text(file, diagnostics);
        if (source == null) {
            return file.bytes();
        }
        StyleSheet sheet = new StyleSheet(path, source, !path.startsWith(FOLDER));
        sheets.put(path, sheet);
        asking.add(path);
        if (!path.startsWith(FOLDER)) {
            sheet.badImports().forEach(this::reportImport);
            sheet.imports().forEach(imported -> target(imported.path(), imported.span(), asking));
        }
        String text = sheet.published((target, span) -> {
            ThemeAsset asset = target(target, span, asking);
            return asset == null ? null : relative(path, asset.path());
        });
        asking.remove(path);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void reportImport(SourceSpan span) {
        diagnostics.report(
                DiagnosticCode.THEME_BAD_IMPORT,
                span,
                "a style sheet beside a template can import another such sheet, without a condition, before its own rules",
                "name a file beside a template on a line of its own at the top, or copy its rules; "
                        + "put rules for some screens into @media");
    }

    private @Nullable ThemeAsset target(String target, SourceSpan span, List<String> asking) {
        if (asking.contains(target)) {
            diagnostics.report(
                    DiagnosticCode.THEME_MISSING_ASSET,
                    span,
                    "style sheets refer to one another in a circle: " + String.join(", ", asking) + ", " + target,
                    "delete one of the references");
            return null;
        }
        ThemeAsset asset = asset(target, asking);
        if (asset == null) {
            String near = Spelling.didYouMean(target, files);
            diagnostics.report(
                    DiagnosticCode.THEME_MISSING_ASSET,
                    span,
                    "the theme has no file \"" + target + "\"",
                    near != null ? near : "put the file there, or correct the address");
        }
        return asset;
    }

    /** What lies in {@code assets/} keeps its folders; what lies beside a template is published without that folder. */
    private static String publishedName(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** From where a style sheet is published to another published path; those beside templates are joined in assets/. */
    private static String relative(String path, String published) {
        int depth = path.startsWith(FOLDER)
                ? (int) path.substring(FOLDER.length())
                        .chars()
                        .filter(c -> c == '/')
                        .count()
                : 0;
        return "../".repeat(depth) + published.substring(FOLDER.length());
    }
}
