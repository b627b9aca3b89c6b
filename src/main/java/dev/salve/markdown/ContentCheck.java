package dev.salve.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.component.ComponentSyntax.Content;
import dev.salve.markdown.grammar.ClosingLine;
import dev.salve.markdown.grammar.CommentBlock;
import dev.salve.markdown.grammar.ContainerBlock;
import dev.salve.markdown.grammar.DirectiveLabel;
import dev.salve.markdown.grammar.LeafBlock;
import org.jspecify.annotations.Nullable;

/** Reports what a container holds and can't show, and a container that is not closed. */
final class ContentCheck {
    private final Walk walk;

    ContentCheck(Walk walk) {
        this.walk = walk;
    }

    void check(ContainerBlock node, ComponentSyntax syntax) {
        if (!node.closed()) {
            walk.report(
                    DiagnosticCode.DIRECTIVE_UNCLOSED,
                    node.head().chars(),
                    "\"" + syntax.written() + "\" is not closed",
                    "put a line of three colons behind the last line that belongs to it");
            return;
        }
        boolean list = syntax.content() == Content.LIST || syntax.content() == Content.ORDERED_LIST;
        boolean empty = true;
        @Nullable Node shown = null;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isSilent(child)) {
                continue;
            }
            empty = false;
            if (list && shown == null && isList(child, syntax.content())) {
                shown = child;
            } else if (list) {
                wrong(syntax, child, "holds " + name(child) + (shown == null ? "" : " besides its list"));
            } else if (child instanceof ContainerBlock inner) {
                nested(syntax, inner);
            }
        }
        if (empty) {
            wrong(syntax, node.head().chars(), "holds nothing", hint(syntax));
        }
    }

    private void nested(ComponentSyntax syntax, ContainerBlock inner) {
        String name = inner.head().name();
        boolean refused = syntax.content() == Content.TEXT || name.equals(syntax.name());
        if (refused && walk.dialect.components().containsKey(name)) {
            wrong(syntax, inner.head().chars(), "can't hold \":::" + name + "\"", "close it first");
        }
    }

    private void wrong(ComponentSyntax syntax, Node child, String what) {
        BasedSequence where =
                child instanceof ContainerBlock inner ? inner.head().chars() : child.getChars();
        wrong(syntax, where.trim(), what, hint(syntax));
    }

    private void wrong(ComponentSyntax syntax, BasedSequence where, String what, String hint) {
        walk.report(DiagnosticCode.DIRECTIVE_WRONG_CONTENT, where, "\"" + syntax.written() + "\" " + what, hint);
    }

    private static String hint(ComponentSyntax syntax) {
        return switch (syntax.content()) {
            case LIST -> "write one list in it, each line beginning with \"- \"";
            case ORDERED_LIST -> "write one numbered list in it, beginning with \"1. \"";
            default -> "write its text above the closing line";
        };
    }

    private static boolean isList(Node child, Content content) {
        return content == Content.LIST ? child instanceof BulletList : child instanceof OrderedList;
    }

    /** What makes no content: the container's own lines, comments, and waivers for the block that follows. */
    private static boolean isSilent(Node child) {
        return child instanceof DirectiveLabel
                || child instanceof ClosingLine
                || child instanceof CommentBlock
                || (child instanceof LeafBlock leaf && leaf.head().name().equals("waive"))
                || NodeKind.of(child) == NodeKind.REFERENCE_DEFINITION
                || NodeKind.of(child) == NodeKind.FOOTNOTE_DEFINITION;
    }

    private static String name(Node child) {
        if (child instanceof ContainerBlock inner) {
            return "\":::" + inner.head().name() + "\"";
        }
        if (child instanceof LeafBlock leaf) {
            return "\"::" + leaf.head().name() + "\"";
        }
        return switch (NodeKind.of(child)) {
            case PARAGRAPH -> "a paragraph";
            case HEADING -> "a heading";
            case BULLET_LIST -> "a bulleted list";
            case ORDERED_LIST -> "a numbered list";
            case QUOTE -> "a quotation";
            case TABLE -> "a table";
            case FENCED_CODE, INDENTED_CODE -> "code";
            default -> "something else";
        };
    }
}
