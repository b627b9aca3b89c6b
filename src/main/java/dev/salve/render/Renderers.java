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

    /** Files that are copied come first, what is derived from pages last. */
    public static List<Renderer> standard(TemplateEngine engine, Workers workers) {
        return List.of(
                new StaticFileRenderer(),
                new PageRenderer(engine, workers),
                new SitemapRenderer(),
                new FeedRenderer(),
                new SearchRenderer(),
                new RedirectRenderer(),
                new HeaderFileRenderer());
    }
}
