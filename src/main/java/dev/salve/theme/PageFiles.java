package dev.salve.theme;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets and scripts that a page needs because of what it shows, besides those that the theme's shell names
 * for all pages.
 *
 * <p>They lie beside the templates, under the same names: pages that show a timeline have {@code
 * components/timeline.css}. The sheets of a page are joined to one file, so that browsers ask once; in it come those of
 * page templates, then those of components, each by name and after what it imports, in the same order on every page.
 */
public final class PageFiles {
    /** For pages whose theme has none. */
    public static final PageFiles NONE = new PageFiles(List.of(), List.of(), null);

    private final List<PageFile> sheets;
    private final List<PageFile> scripts;
    private final @Nullable String brand;
    private final Map<List<String>, ThemeAsset> joined = new ConcurrentHashMap<>();

    /** A file, and the templates whose pages need it. */
    private record PageFile(ThemeAsset asset, Set<String> templates) {}

    private PageFiles(List<PageFile> sheets, List<PageFile> scripts, @Nullable String brand) {
        this.sheets = sheets;
        this.scripts = scripts;
        this.brand = brand;
    }

    /** What lies beside the theme's templates; {@code brand} is the style sheet of the clinic's own colours, if any. */
    public static PageFiles of(Theme theme, ThemeAssets assets, @Nullable ThemeAsset brand) {
        Map<String, PageFile> sheets = new LinkedHashMap<>();
        Map<String, PageFile> scripts = new LinkedHashMap<>();
        for (String path : ThemeAssets.besideTemplates(theme)) {
            Map<String, PageFile> all = path.endsWith(".css") ? sheets : scripts;
            for (String file : withImports(path, assets)) {
                ThemeAsset asset = assets.byPath().get(file);
                if (asset != null) {
                    all.computeIfAbsent(file, first -> new PageFile(asset, new HashSet<>()))
                            .templates()
                            .add(path.substring(0, path.lastIndexOf('.')));
                }
            }
        }
        return new PageFiles(
                List.copyOf(sheets.values()), List.copyOf(scripts.values()), brand == null ? null : brand.path());
    }

    /**
     * Style sheets of a page, by their paths from the site's root; the clinic's own colours come last.
     *
     * @param page its template: {@code article} for {@code templates/article.ftlh}
     * @param components those that it shows
     * @param made takes what has been joined for the first time
     */
    public List<String> styleSheets(String page, Collection<String> components, Consumer<ThemeAsset> made) {
        List<String> paths = new ArrayList<>();
        List<ThemeAsset> parts = needed(sheets, page, components);
        if (!parts.isEmpty()) {
            List<String> key = new ArrayList<>(List.of(page));
            parts.forEach(part -> key.add(part.name()));
            paths.add(joined.computeIfAbsent(key, first -> join(page, parts, made))
                    .path());
        }
        if (brand != null) {
            paths.add(brand);
        }
        return paths;
    }

    /** Scripts of a page, likewise. */
    public List<String> scripts(String page, Collection<String> components) {
        return needed(scripts, page, components).stream().map(ThemeAsset::path).toList();
    }

    private static List<ThemeAsset> needed(List<PageFile> files, String page, Collection<String> components) {
        Set<String> templates = new HashSet<>();
        templates.add("templates/" + page);
        components.forEach(component -> templates.add("components/" + component));
        return files.stream()
                .filter(file -> !Collections.disjoint(file.templates(), templates))
                .map(PageFile::asset)
                .filter(asset -> asset.bytes().length > 0)
                .toList();
    }

    private static ThemeAsset join(String page, List<ThemeAsset> parts, Consumer<ThemeAsset> made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(part -> out.writeBytes(part.bytes()));
        byte[] bytes = out.toByteArray();
        String name = page + ".css";
        ThemeAsset asset =
                new ThemeAsset(name, ThemeAssets.FOLDER + ThemeAssets.fingerprinted(name, bytes), bytes, origin(parts));
        made.accept(asset);
        return asset;
    }

    /** What was joined. Salve's own sheets hold nothing to complain about, so those of the project are named alone. */
    private static SourceSpan origin(List<ThemeAsset> parts) {
        List<String> all =
                parts.stream().map(part -> part.origin().file().path()).toList();
        List<String> own = all.stream()
                .filter(path -> !path.startsWith(BundledThemes.SHOWN))
                .toList();
        return SourceFile.named(String.join(", ", own.isEmpty() ? all : own)).whole();
    }

    /** What a style sheet imports, what that imports, and itself, which comes last. */
    private static Set<String> withImports(String path, ThemeAssets assets) {
        Set<String> ordered = new LinkedHashSet<>();
        add(path, assets, ordered, new HashSet<>());
        return ordered;
    }

    private static void add(String path, ThemeAssets assets, Set<String> ordered, Set<String> open) {
        if (open.add(path)) {
            assets.imports(path).forEach(imported -> add(imported.path(), assets, ordered, open));
            ordered.add(path);
        }
    }
}
