package dev.salve.markdown.component;

import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code :::callout[…]}: a box with a heading. */
final class Callout {
    private Callout() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.container(
                "callout",
                "A box with a heading, for what a reader must not miss.",
                Label.REQUIRED,
                true,
                Content.TEXT,
                List.of(AttributeSyntax.choice("level", "How much it matters.", "info", "warning")),
                """
                :::callout[If you are pregnant]{level=warning}
                Tell the clinic before you book.
                :::
                """);
    }
}
