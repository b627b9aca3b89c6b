package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.output.OutputFile;
import dev.salve.model.site.Site;
import dev.salve.render.CitedReferences;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderers;
import dev.salve.render.view.ThemeTemplates;
import dev.salve.theme.BrandColours;
import dev.salve.theme.OwnColours;
import dev.salve.theme.PageFiles;
import dev.salve.theme.TemplateEngine;
import dev.salve.theme.Theme;
import dev.salve.theme.ThemeAsset;
import dev.salve.theme.ThemeAssets;
import dev.salve.theme.ThemeContract;
import dev.salve.work.Workers;
import dev.salve.yaml.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders a site with its theme: the theme's files first, then every kind of output, then what tells of them all. */
final class SiteRenderer {
    private SiteRenderer() {}

    static void render(Site site, Output output, Path themes, Workers workers, Diagnostics diagnostics) {
        CitedReferences references = new CitedReferences(site, diagnostics);
        workers.begin(references::all); // citeproc is slow to start, and the theme is not read yet
        Text named = site.config().identity().theme();
        Optional<Theme> theme = Theme.named(named.value(), named.span(), themes, diagnostics);
        if (theme.isEmpty()) {
            return;
        }
        List<String> languages =
                site.config().languages().stream().map(Language::tag).toList();
        if (!ThemeContract.isKept(theme.get(), ThemeTemplates.all().keySet(), languages, diagnostics)) {
            return; // pages without a part would only say the same again
        }
        ThemeAssets assets = ThemeAssets.of(theme.get(), diagnostics);
        Optional<ThemeAsset> brand = BrandColours.of(site.config().brand(), theme.get(), diagnostics);
        OwnColours.check(theme.get(), brand.orElse(null), diagnostics);
        PageFiles pageFiles = PageFiles.of(theme.get(), assets, brand.orElse(null));
        RenderContext context = new RenderContext(site, output, pageFiles, references, diagnostics);
        List<ThemeAsset> files =
                Stream.concat(assets.published().stream(), brand.stream()).toList();
        workers.each(files, asset -> context.write(new OutputFile(asset.path(), asset.bytes(), asset.origin())));
        TemplateEngine engine = TemplateEngine.of(theme.get(), assets.byName(), diagnostics);
        Renderers.pages(engine, workers).render(context);
        workers.each(Renderers.withoutTheme(), renderer -> renderer.render(context));
        output.conclude();
        Renderers.reports(engine, workers).render(context);
        output.conclude();
    }
}
