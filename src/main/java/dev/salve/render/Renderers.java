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

/** Every kind of output, in the order in which a build makes them. */
public final class Renderers {
    private Renderers() {}

    /** The pages; their renderer shares them out among the workers. */
    public static Renderer pages(TemplateEngine engine, Workers workers) {
        return PageRenderer.ofContent(engine, workers);
    }

    /** What tells of all other outputs, and so is made when they are finished and checked. */
    public static Renderer reports(TemplateEngine engine, Workers workers) {
        return PageRenderer.ofReports(engine, workers);
    }

    /** What needs no theme: files that are copied, and what is derived from pages. None waits for another. */
    public static List<Renderer> withoutTheme() {
        return List.of(
                new StaticFileRenderer(),
                new SitemapRenderer(),
                new FeedRenderer(),
                new SearchRenderer(),
                new RedirectRenderer(),
                new HeaderFileRenderer());
    }
}
