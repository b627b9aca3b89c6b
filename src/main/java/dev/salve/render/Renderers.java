package dev.salve.render;

import dev.salve.render.feed.FeedRenderer;
import dev.salve.render.headers.HeaderFileRenderer;
import dev.salve.render.redirect.RedirectRenderer;
import dev.salve.render.search.SearchRenderer;
import dev.salve.render.sitemap.SitemapRenderer;
import dev.salve.render.statics.StaticFileRenderer;
import java.util.List;

/** Every kind of output, in the order in which a build makes them. */
public final class Renderers {
    private Renderers() {}

    /** Files that are copied come first, what is derived from pages last. */
    public static List<Renderer> standard() {
        return List.of(
                new StaticFileRenderer(),
                new SitemapRenderer(),
                new FeedRenderer(),
                new SearchRenderer(),
                new RedirectRenderer(),
                new HeaderFileRenderer());
    }
}
