package dev.salve.render.jsonld;

import dev.salve.model.site.PageType;

/** The site as a whole, on its home pages: search engines take its name from there. */
final class WebSiteNode {
    private WebSiteNode() {}

    static void write(GraphWriter graph, PageContext context) {
        if (context.page().type() == PageType.HOME) {
            graph.node("WebSite", context.identity().absolute("#site"))
                    .text("name", context.identity().title())
                    .text("url", context.identity().absolute(""))
                    .reference("publisher", context.clinicId())
                    .end();
        }
    }
}
