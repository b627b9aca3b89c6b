package dev.salve.markdown.component;

import dev.salve.markdown.component.AttributeSyntax.Kind;
import java.util.List;

/** {@code ::include}: a shared part. */
final class Include {
    private Include() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.leaf(
                "include",
                "A part that several articles share, printed here as if it stood here.",
                List.of(AttributeSyntax.required("file", Kind.PATH, "The part's file, relative to this one.")),
                "::include{file=../shared/warning-signs.md}\n");
    }
}
