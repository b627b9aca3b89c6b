package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders a site with its theme: the theme's files first, then every kind of output, then what tells of them all. */
final class SiteRenderer {
    private SiteRenderer() {}

    static void render(Site site, Output output, Path themes, Workers workers, Diagnostics diagnostics) {
        Theme theme = theme(site, themes, diagnostics);
        if (theme == null) {
            return; // pages without a theme, or without a part of it, would only say the same again
        }
        CitedReferences references = new CitedReferences(site, diagnostics);
        workers.begin(references::all); // citeproc is slow to start, and pages ask for its work first of all
        ThemeAssets assets = ThemeAssets.of(theme, diagnostics);
        ThemeAsset brand =
                BrandColours.of(site.config().brand(), theme, diagnostics).orElse(null);
        OwnColours.check(theme, brand, diagnostics);
        PageFiles pageFiles = PageFiles.of(theme, assets, brand);
        RenderContext context = new RenderContext(site, output, pageFiles, references, diagnostics);
        TemplateEngine engine = TemplateEngine.of(theme, assets.byName(), diagnostics);
        List<ThemeAsset> files = Stream.concat(assets.published().stream(), Stream.ofNullable(brand))
                .toList();
        workers.each(files, context::write);
        Renderers.pages(engine, workers).render(context);
        references.all(); // whether or not a page asked, what could not be formatted has been reported now
        workers.each(Renderers.withoutTheme(), renderer -> renderer.render(context));
        output.conclude();
        Renderers.reports(engine, workers).render(context);
        output.conclude();
    }

    /** The theme that the settings name; null where it is not to be had whole, which is reported. */
    private static @Nullable Theme theme(Site site, Path themes, Diagnostics diagnostics) {
        Text named = site.config().identity().theme();
        List<String> languages =
                site.config().languages().stream().map(Language::tag).toList();
        return Theme.named(named.value(), named.span(), themes, diagnostics)
                .filter(theme ->
                        ThemeContract.isKept(theme, ThemeTemplates.all().keySet(), languages, diagnostics))
                .orElse(null);
    }
}
