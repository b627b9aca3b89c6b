package dev.salve.link;

import dev.salve.markdown.Directive;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The anchors of a text: those of its headings, of its components, and of the parts included in it. */
final class Anchors {
    /** What the ids start with that the generator makes. */
    static final String GENERATED = "s-";

    private Anchors() {}

    /** The anchors of one body, parts left out, each with where it is made. */
    static Map<String, Integer> of(MarkdownBody body) {
        Map<String, Integer> anchors = new LinkedHashMap<>();
        for (Heading heading : body.headings()) {
            anchors.put(heading.id(), heading.span().start());
        }
        for (Mention mention : body.mentions()) {
            Directive directive = mention.directive();
            if (directive != null && !directive.anchor().isEmpty()) {
                anchors.put(directive.anchor(), mention.span().start());
            }
        }
        return anchors;
    }

    /** Whether a link may lead to {@code anchor}. */
    static boolean knows(Set<String> anchors, String anchor) {
        return anchors.contains(anchor) || anchor.startsWith(GENERATED);
    }
}
