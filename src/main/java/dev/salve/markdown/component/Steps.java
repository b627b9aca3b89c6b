package dev.salve.markdown.component;

import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code :::steps}: what happens, in order. */
final class Steps {
    private Steps() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.container(
                "steps",
                "A numbered list of what happens, in order.",
                Label.NONE,
                false,
                Content.ORDERED_LIST,
                List.of(),
                """
                :::steps
                1. The provider washes your skin.
                2. The provider puts on numbing cream.
                :::
                """);
    }
}
