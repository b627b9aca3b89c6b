package dev.salve.markdown.component;

import dev.salve.markdown.component.AttributeSyntax.Kind;
import java.util.List;

/** {@code ::waive}: a rule that the next block may break, for a reason and for a time. */
final class Waive {
    private Waive() {}

    static ComponentSyntax syntax() {
        return ComponentSyntax.leaf(
                "waive",
                "Lets the block that follows break a rule, for a reason and until a date.",
                List.of(
                        AttributeSyntax.required("code", Kind.TEXT, "The rule's code, such as style/long-list."),
                        AttributeSyntax.required("reason", Kind.TEXT, "Why the rule may be broken here."),
                        AttributeSyntax.required("until", Kind.DATE, "The last day on which it may be broken.")),
                "::waive{code=style/long-list reason=\"Each sign stands alone.\" until=2027-01-31}\n");
    }
}
