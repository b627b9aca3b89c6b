package dev.salve.markdown.component;

import dev.salve.markdown.component.AttributeSyntax.Kind;
import java.util.List;

/** The components of running text: facts and glossary terms. */
final class Words {
    private Words() {}

    static ComponentSyntax fact() {
        return ComponentSyntax.text(
                "fact",
                "Prints the text of a fact from facts.yaml.",
                List.of(),
                "A session takes :fact[session-length].\n");
    }

    static ComponentSyntax term() {
        return ComponentSyntax.text(
                "term",
                "Links words to the glossary, even where Salve would not by itself.",
                List.of(AttributeSyntax.optional("id", Kind.TEXT, "The term's id, where the words do not name it.")),
                "New :term[collagen] forms over months.\n");
    }

    static ComponentSyntax noTerm() {
        return ComponentSyntax.text(
                "no-term",
                "Keeps words from being linked to the glossary.",
                List.of(),
                "A :no-term[filler] of gravel lies below the path.\n");
    }
}
