package dev.salve.theme;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.render.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample pages with the theme's assets into {@code target/theme-preview}, for people to look at. */
final class ThemePreview {
    private ThemePreview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("target/theme-preview");
        Diagnostics diagnostics = new Diagnostics();
        String language = arguments.length > 0 ? arguments[0] : "en-GB";
        write(folder, language, diagnostics);
        if (diagnostics.stopBuild()) {
            throw new AssertionError(diagnostics.sorted().toString());
        }
    }

    static void write(Path folder, String language, Diagnostics diagnostics) throws IOException {
        Theme theme = Themes.clinic(diagnostics);
        ThemeAssets assets = ThemeAssets.of(theme, diagnostics);
        assets.published().forEach(asset -> write(folder, asset));
        TemplateEngine engine = TemplateEngine.of(theme, assets.byName(), diagnostics);
        PageFiles pageFiles = PageFiles.of(theme, assets, null);
        for (Map.Entry<String, PageView> page : new SamplePages(
                        engine, pageFiles, asset -> write(folder, asset), language)
                .all()
                .entrySet()) {
            PageView view = page.getValue();
            String html = engine.page(view.content().template(), view, language)
                    .orElseThrow()
                    .text();
            Files.writeString(folder.resolve(page.getKey() + ".html"), html);
        }
    }

    private static void write(Path folder, ThemeAsset asset) {
        try {
            Path file = folder.resolve(asset.path());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
