package dev.salve.render.jsonld;

import dev.salve.model.content.GlossaryTerm;

/** The words that the glossary explains. */
final class GlossaryNode {
    private GlossaryNode() {}

    static void write(GraphWriter graph, PageContext context) {
        String set = context.id("terms");
        graph.node("mainEntity", "DefinedTermSet", set)
                .text("name", context.page().title())
                .text("url", context.address(context.page()))
                .list("hasDefinedTerm");
        for (GlossaryTerm term :
                context.site().library().glossary(context.language().tag()).all()) {
            graph.node("DefinedTerm", context.id(term.id()))
                    .text("name", term.term().value())
                    .text("description", context.words(term.definition()))
                    .text("termCode", term.id())
                    .text("url", context.id(term.id()))
                    .reference("inDefinedTermSet", set)
                    .end();
        }
        graph.endList().end();
    }
}
