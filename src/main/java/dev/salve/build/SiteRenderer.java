package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.model.site.Site;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderers;
import dev.salve.theme.TemplateEngine;
import dev.salve.theme.Theme;
import dev.salve.theme.ThemeAsset;
import dev.salve.theme.ThemeAssets;
import dev.salve.work.Workers;
import dev.salve.yaml.Text;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Renders a site with its theme: the theme's files first, then every kind of output, then what tells of them all. */
final class SiteRenderer {
    private SiteRenderer() {}

    static void render(Site site, Output output, Path themes, Workers workers, Diagnostics diagnostics) {
        Text named = site.config().identity().theme();
        Optional<Theme> theme = Theme.named(named.value(), named.span(), themes, diagnostics);
        if (theme.isEmpty()) {
            return;
        }
        Map<String, ThemeAsset> assets = ThemeAssets.of(theme.get(), diagnostics);
        RenderContext context = new RenderContext(site, output, diagnostics);
        assets.values().forEach(asset -> context.write(new OutputFile(asset.path(), asset.bytes(), asset.origin())));
        TemplateEngine engine = TemplateEngine.of(theme.get(), assets, diagnostics);
        Renderers.standard(engine, workers).forEach(renderer -> renderer.render(context));
        output.conclude();
        Renderers.last(engine, workers).forEach(renderer -> renderer.render(context));
        output.conclude();
    }
}
