package dev.salve.markdown.component;

import java.util.List;
import java.util.Optional;

/**
 * How a component is written.
 *
 * @param name the word after the colons
 * @param doc what it is for, one sentence, for {@code explain}
 * @param form how many colons it takes
 * @param label whether it takes a label
 * @param heading whether its label is shown as a heading, with an anchor
 * @param content what a container may hold
 * @param attributes what may stand in braces
 * @param oneOf names of attributes of which exactly one must be written; empty for most components
 * @param example a short piece of Markdown that uses it
 */
public record ComponentSyntax(
        String name,
        String doc,
        Form form,
        Label label,
        boolean heading,
        Content content,
        List<AttributeSyntax> attributes,
        List<String> oneOf,
        String example) {

    /** How many colons a component takes. */
    public enum Form {
        /** {@code :::name} … {@code :::}. */
        CONTAINER(":::"),
        /** {@code ::name}, alone on a line. */
        LEAF("::"),
        /** {@code :name[label]}, in running text. */
        TEXT(":");

        private final String colons;

        Form(String colons) {
            this.colons = colons;
        }

        /** The colons that stand before the name. */
        public String colons() {
            return colons;
        }
    }

    /** Whether a label must, may or must not stand behind the name. */
    public enum Label {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /** What a container may hold. */
    public enum Content {
        NOTHING,
        /** Any text and leaves, but no other container. */
        TEXT,
        /** Any text and other components, but none of its own name. */
        ANY,
        /** One bulleted list. */
        LIST,
        /** One numbered list. */
        ORDERED_LIST
    }

    /** A component that authors write between {@code :::name} and {@code :::}. */
    static ComponentSyntax container(
            String name,
            String doc,
            Label label,
            boolean heading,
            Content content,
            List<AttributeSyntax> attributes,
            String example) {
        return new ComponentSyntax(name, doc, Form.CONTAINER, label, heading, content, attributes, List.of(), example);
    }

    /** A component that stands on a line of its own. */
    static ComponentSyntax leaf(String name, String doc, List<AttributeSyntax> attributes, String example) {
        return new ComponentSyntax(
                name, doc, Form.LEAF, Label.NONE, false, Content.NOTHING, attributes, List.of(), example);
    }

    /** A component in running text; what it works on stands in its label. */
    static ComponentSyntax text(String name, String doc, List<AttributeSyntax> attributes, String example) {
        return new ComponentSyntax(
                name, doc, Form.TEXT, Label.REQUIRED, false, Content.NOTHING, attributes, List.of(), example);
    }

    /** Its name with the colons that it takes, as messages show it. */
    public String written() {
        return form.colons() + name;
    }

    /** The syntax of one of its attributes, if it takes one of that name. */
    public Optional<AttributeSyntax> attribute(String attributeName) {
        return attributes.stream().filter(a -> a.name().equals(attributeName)).findFirst();
    }
}
