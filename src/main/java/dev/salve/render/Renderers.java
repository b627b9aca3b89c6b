package dev.salve.render;

import dev.salve.render.feed.FeedRenderer;
import dev.salve.render.headers.HeaderFileRenderer;
import dev.salve.render.page.PageRenderer;
import dev.salve.render.redirect.RedirectRenderer;
import dev.salve.render.search.SearchRenderer;
import dev.salve.render.sitemap.SitemapRenderer;
import dev.salve.render.statics.StaticFileRenderer;
import dev.salve.theme.TemplateEngine;
import dev.salve.work.Workers;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of output, in the order in which a build makes them. */
public final class Renderers {
    private Renderers() {}

    /** Pages come first, then what needs no theme. */
    public static List<Renderer> standard(TemplateEngine engine, Workers workers) {
        return Stream.concat(Stream.of(PageRenderer.ofContent(engine, workers)), withoutTheme().stream())
                .toList();
    }

    /** What tells of all other outputs, and so is made when they are finished and checked. */
    public static List<Renderer> last(TemplateEngine engine, Workers workers) {
        return List.of(PageRenderer.ofReports(engine, workers));
    }

    /** What needs no theme: files that are copied, and what is derived from pages. */
    static List<Renderer> withoutTheme() {
        return List.of(
                new StaticFileRenderer(),
                new SitemapRenderer(),
                new FeedRenderer(),
                new SearchRenderer(),
                new RedirectRenderer(),
                new HeaderFileRenderer());
    }
}
