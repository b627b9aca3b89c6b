package dev.salve.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.markdown.grammar.TextDirective;
import org.jspecify.annotations.Nullable;

/** The words of running text without markup. */
final class PlainWords {
    private PlainWords() {}

    /** The words of a heading, before it is written; facts are left out. */
    static String ofHeading(Node heading, @Nullable HeadingMarker marker) {
        StringBuilder words = new StringBuilder();
        collect(heading, null, words);
        if (marker != null) {
            words.setLength(words.length() - marker.chars().length());
        }
        return words.toString().strip();
    }

    /** The words between an image's brackets; reports what can't be shown in a text alternative. */
    static String forImage(Node image, Walk walk) {
        StringBuilder words = new StringBuilder();
        collect(image, walk, words);
        return words.toString().strip();
    }

    private static void collect(Node parent, @Nullable Walk image, StringBuilder words) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (NodeKind.of(child)) {
                case TEXT, WHITE_SPACE, ENTITY ->
                    words.append(Escaping.unescapeString(child.getChars().toString()));
                case SOFT_BREAK, HARD_BREAK -> words.append('\n');
                case CODE -> words.append(((Code) child).getText());
                case TEXT_DIRECTIVE, CITATION -> {
                    if (image != null) {
                        misplaced(child, image);
                    }
                    collect(child, image, words);
                }
                case HTML_INLINE -> {
                    if (image != null) {
                        image.rawHtml.inAlt(child);
                    }
                }
                case HTML_INLINE_COMMENT, FOOTNOTE -> {}
                default -> collect(child, image, words);
            }
        }
    }

    private static void misplaced(Node node, Walk walk) {
        String name = node instanceof TextDirective directive
                ? "\":" + directive.head().name() + "\""
                : "a citation";
        walk.report(
                DiagnosticCode.DIRECTIVE_MISPLACED,
                node.getChars(),
                name + " stands in the words for a picture",
                "write plain words there");
    }
}
