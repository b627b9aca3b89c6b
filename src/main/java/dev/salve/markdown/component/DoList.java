package dev.salve.markdown.component;

import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code :::do} and {@code :::dont}: what a patient should and should not do. */
final class DoList {
    private DoList() {}

    static ComponentSyntax allowed() {
        return ComponentSyntax.container(
                "do",
                "A list of what to do, each item a short order.",
                Label.OPTIONAL,
                true,
                Content.LIST,
                List.of(),
                """
                :::do
                - keep the skin clean
                - use a plain moisturiser
                :::
                """);
    }

    static ComponentSyntax forbidden() {
        return ComponentSyntax.container(
                "dont",
                "A list of what not to do; each item is printed with \"do not\" in front of it.",
                Label.OPTIONAL,
                true,
                Content.LIST,
                List.of(),
                """
                :::dont
                - pick at the skin
                - share a device
                :::
                """);
    }
}
