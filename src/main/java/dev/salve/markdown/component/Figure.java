package dev.salve.markdown.component;

import dev.salve.markdown.component.AttributeSyntax.Kind;
import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.component.ComponentSyntax.Form;
import dev.salve.markdown.component.ComponentSyntax.Label;
import java.util.List;

/** {@code ::figure}: a picture with a text alternative and a caption. */
final class Figure {
    private Figure() {}

    static ComponentSyntax syntax() {
        return new ComponentSyntax(
                "figure",
                "A picture, with words for those who can't see it and a caption for everybody.",
                Form.LEAF,
                Label.NONE,
                false,
                Content.NOTHING,
                List.of(
                        AttributeSyntax.required("src", Kind.PATH, "The picture's file, relative to this one."),
                        AttributeSyntax.optional("alt", Kind.TEXT, "What the picture shows, in one or two sentences."),
                        AttributeSyntax.optional("caption", Kind.TEXT, "What is printed below it."),
                        AttributeSyntax.optional(
                                "description",
                                Kind.TEXT,
                                "All that there is to see, in as many sentences as it takes; opens below the picture."),
                        AttributeSyntax.optional(
                                "decorative", Kind.FLAG, "The picture says nothing that the text does not say.")),
                List.of("alt", "decorative"),
                "::figure{src=media/layers.svg alt=\"A slice of skin in three layers.\" caption=\"The layers of skin.\"}\n");
    }
}
