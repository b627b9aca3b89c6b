package dev.salve.render.jsonld;

import dev.salve.markdown.Html;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;

/** The structured data of a page. */
public final class JsonLd {
    private JsonLd() {}

    /**
     * What stands in the page's element {@code <script type="application/ld+json">}. It names the element {@code main} as
     * the page's content.
     */
    public static Html of(Site site, SitePage page) {
        GraphWriter graph = new GraphWriter(Vocabulary.CURRENT);
        PageContext context = new PageContext(site, page);
        PageNode.write(graph, context);
        TherapyNode.write(graph, context);
        BreadcrumbNode.write(graph, context);
        WebSiteNode.write(graph, context);
        ClinicNode.write(graph, context);
        return new Html(graph.finish());
    }
}
