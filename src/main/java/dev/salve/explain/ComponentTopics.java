package dev.salve.explain;

import dev.salve.markdown.component.AttributeSyntax;
import dev.salve.markdown.component.ComponentSyntax;
import java.util.List;

/** A topic for every component, made from its syntax. */
final class ComponentTopics {
    private ComponentTopics() {}

    static List<Topic> of(List<ComponentSyntax> components) {
        return components.stream()
                .map(syntax -> new Topic("component/" + syntax.name(), syntax.doc(), () -> page(syntax)))
                .toList();
    }

    private static String page(ComponentSyntax syntax) {
        StringBuilder page = new StringBuilder();
        page.append(form(syntax))
                .append(' ')
                .append(label(syntax))
                .append(content(syntax))
                .append("\n");
        if (!syntax.attributes().isEmpty()) {
            page.append("\nAttributes:\n\n");
            syntax.attributes().forEach(attribute -> page.append(line(attribute)));
        }
        if (!syntax.oneOf().isEmpty()) {
            page.append("\nExactly one of these must be written: `")
                    .append(String.join("`, `", syntax.oneOf()))
                    .append("`.\n");
        }
        page.append("\nExample:\n\n```\n").append(syntax.example().strip()).append("\n```\n");
        return page.toString();
    }

    private static String form(ComponentSyntax syntax) {
        String name = syntax.name();
        return switch (syntax.form()) {
            case CONTAINER -> "A container: a line `:::" + name + "`, its text, and a line `:::`.";
            case LEAF -> "Stands alone on a line: `::" + name + "`.";
            case TEXT -> "Stands within a sentence: `:" + name + "[…]`.";
        };
    }

    private static String label(ComponentSyntax syntax) {
        String use = syntax.heading() ? " They are shown as a heading." : "";
        return switch (syntax.label()) {
            case REQUIRED -> "It needs words in square brackets." + use;
            case OPTIONAL -> "It may have words in square brackets." + use;
            case NONE -> "It takes no words in square brackets.";
        };
    }

    private static String content(ComponentSyntax syntax) {
        if (syntax.form() != ComponentSyntax.Form.CONTAINER) {
            return "";
        }
        return switch (syntax.content()) {
            case NOTHING -> " It holds nothing.";
            case TEXT -> " It holds text, but no other container.";
            case ANY -> " It holds text and other components.";
            case LIST -> " It holds one bulleted list.";
            case ORDERED_LIST -> " It holds one numbered list.";
        };
    }

    private static String line(AttributeSyntax attribute) {
        String need = attribute.required() ? ", needed" : "";
        String value = switch (attribute.kind()) {
            case TEXT -> "=\"text\"";
            case PATH -> "=path";
            case DATE -> "=2027-01-31";
            case CHOICE -> "=" + String.join("|", attribute.choices());
            case FLAG -> "";
        };
        return "- `" + attribute.name() + value + "`" + need + ": " + attribute.doc() + "\n";
    }
}
