package dev.salve.check.component;

import dev.salve.markdown.Directive;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import java.util.List;
import java.util.Set;

/**
 * A component on a page.
 *
 * @param body the text that holds it: the article's own or a shared part's
 * @param mention the component in it
 */
record Box(MarkdownBody body, Mention mention) {
    /** Components that stand out from the text. */
    private static final Set<String> STANDING_OUT = Set.of("care", "callout", "do", "dont");

    String name() {
        return mention.target();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    boolean standsOut() {
        return STANDING_OUT.contains(name());
    }

    /** Its level, empty for none. */
    String level() {
        return mention.attribute("level").orElse("");
    }

    /** The words in its square brackets, empty for none. */
    String label() {
        Directive directive = mention.directive();
        MarkdownBody label = directive == null ? null : directive.label();
        return label == null ? "" : label.plainText();
    }

    /** The plain words of each item of the one list that it holds. */
    List<String> items() {
        Directive directive = mention.directive();
        return directive == null
                ? List.of()
                : directive.items().stream()
                        .map(item -> PlainText.of(body.html(), item.htmlStart(), item.htmlEnd()))
                        .toList();
    }

    /** Whether it stands directly behind another component, without a word between. */
    boolean follows(Box other) {
        return body == other.body
                && other.mention.htmlEnd() <= mention.htmlStart()
                && body.html()
                        .substring(other.mention.htmlEnd(), mention.htmlStart())
                        .isBlank();
    }
}
