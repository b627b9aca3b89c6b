package dev.salve.markdown.component;

import dev.salve.markdown.component.AttributeSyntax.Kind;
import java.util.List;

/** The leaves that place structured data of the front matter in the text. */
final class PlacedData {
    private PlacedData() {}

    static ComponentSyntax benefits() {
        return leaf("benefits", "The benefits that an article declares, each with its main risk.");
    }

    static ComponentSyntax risks() {
        return leaf("risks", "The risks that an article declares, from common to rare.");
    }

    static ComponentSyntax options() {
        return leaf("options", "The table that compares the choices, no treatment among them.");
    }

    static ComponentSyntax suitability() {
        return leaf("suitability", "Who should not have the treatment, should wait, or should ask first.");
    }

    static ComponentSyntax timeline() {
        return leaf("timeline", "What to expect and to do, day by day or month by month.");
    }

    static ComponentSyntax questionsToAsk() {
        return leaf("questions-to-ask", "Questions that a reader can take to the clinic.");
    }

    static ComponentSyntax keyFacts() {
        return leaf(
                "key-facts",
                "The treatment in a few lines: what it is used for, what may go wrong, how long it takes.");
    }

    private static ComponentSyntax leaf(String name, String doc) {
        return ComponentSyntax.leaf(
                name,
                doc,
                List.of(
                        AttributeSyntax.optional(
                                "from", Kind.PATH, "The article that declares the data, if it is another one."),
                        AttributeSyntax.choice("view", "How much of it is shown.", "full", "short")),
                "::" + name + "\n");
    }
}
