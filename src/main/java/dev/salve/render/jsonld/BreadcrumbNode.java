package dev.salve.render.jsonld;

import dev.salve.model.site.Breadcrumb;
import java.util.List;

/** The way from the home page to a page. */
final class BreadcrumbNode {
    static final String ID = "breadcrumb";

    private BreadcrumbNode() {}

    static void write(GraphWriter graph, PageContext context) {
        List<Breadcrumb> way = Breadcrumb.to(context.site(), context.page());
        if (way.isEmpty()) {
            return;
        }
        graph.node("BreadcrumbList", context.id(ID)).list("itemListElement");
        for (int i = 0; i < way.size(); i++) {
            Breadcrumb step = way.get(i);
            graph.node("ListItem", null)
                    .number("position", i + 1)
                    .text("name", step.name())
                    .text("item", context.address(step.page()))
                    .end();
        }
        graph.endList().end();
    }
}
