package dev.salve.theme;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.nio.file.Path;

/** The bundled theme, ready for tests. */
final class Themes {
    private Themes() {}

    /** The theme {@code clinic} as it is bundled, without any of a project's own. */
    static Theme clinic(Diagnostics diagnostics) {
        return named("clinic", diagnostics);
    }

    /** A theme as it is bundled. */
    static Theme named(String name, Diagnostics diagnostics) {
        return Theme.named(
                        name,
                        SourceFile.named("content/site.yaml").whole(),
                        Path.of("target/no-themes-here"),
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    }

    static TemplateEngine engine(Diagnostics diagnostics) {
        Theme theme = clinic(diagnostics);
        return TemplateEngine.of(theme, ThemeAssets.of(theme, diagnostics).byName(), diagnostics);
    }
}
