package dev.salve.markdown.component;

import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code :::question[…]}: a question and its answer. */
final class Question {
    private Question() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.container(
                "question",
                "A question that patients ask, with its answer; also gathered into the FAQ pages.",
                Label.REQUIRED,
                true,
                Content.ANY,
                List.of(),
                """
                :::question[Does it hurt?]
                It can. Most people feel pricking or stinging.
                :::
                """);
    }
}
