package dev.salve.markdown.component;

import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code :::details[…]}: text that opens on demand. */
final class Details {
    private Details() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.container(
                "details",
                "Text that few readers need, closed until it is opened; never for risks or for when to get help.",
                Label.REQUIRED,
                false,
                Content.ANY,
                List.of(),
                """
                :::details[How needle length is measured]
                The length is measured from the base of the needle.
                :::
                """);
    }
}
