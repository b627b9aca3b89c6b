package dev.salve.markdown.component;

import java.util.List;

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
        String example) {

    /** How many colons a component takes. */
    public enum Form {
        /** {@code :::name} … {@code :::}. */
        CONTAINER,
        /** {@code ::name}, alone on a line. */
        LEAF,
        /** {@code :name[label]}, in running text. */
        TEXT
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
        /** Any text, but no other container. */
        TEXT,
        /** Any text and other containers. */
        ANY,
        /** One bulleted list. */
        LIST,
        /** One numbered list. */
        ORDERED_LIST
    }
}
