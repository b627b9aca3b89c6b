package dev.salve.render.jsonld;

import dev.salve.model.content.Person;
import dev.salve.model.site.SitePage;

/** An author or a reviewer. On a demonstration site it is a role that nobody holds, so it is no person. */
final class PersonNode {
    private PersonNode() {}

    static void write(GraphWriter graph, PageContext context, Person person) {
        SitePage profile = context.site().page(person, context.language());
        String address = profile == null ? null : context.address(profile);
        if (context.isDemonstration()) {
            graph.node("Organization", address)
                    .text("name", person.name())
                    .text("url", address)
                    .end();
            return;
        }
        graph.node("Person", address)
                .text("name", person.name())
                .text("jobTitle", person.role())
                .text("identifier", person.registration())
                .text("url", address)
                .end();
    }
}
