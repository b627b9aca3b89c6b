package dev.salve.markdown.component;

import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code :::care[…]}: a care card, which says when to get help and how fast. */
final class Care {
    private Care() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.container(
                "care",
                "A card that says when to get help, and how fast.",
                Label.REQUIRED,
                true,
                Content.TEXT,
                List.of(AttributeSyntax.requiredChoice(
                        "level", "How fast help is needed.", "non-urgent", "urgent", "emergency")),
                """
                :::care[Get medical help the same day if:]{level=urgent}
                - you see pus
                - you have a fever
                :::
                """);
    }
}
