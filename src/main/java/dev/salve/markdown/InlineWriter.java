package dev.salve.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.markdown.grammar.Citation;
import dev.salve.markdown.grammar.TextDirective;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Writes running text. */
final class InlineWriter {
    private final Walk walk;
    private final BodyBuilder body;

    InlineWriter(Walk walk) {
        this.walk = walk;
        this.body = walk.body;
    }

    void children(Node parent) {
        int entered = walk.rawHtml.enter();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
        walk.rawHtml.leave(entered);
    }

    /** Writes a heading's words without the id written behind them. */
    void childrenBefore(HeadingMarker marker, Node heading) {
        int entered = walk.rawHtml.enter();
        Node last = heading.getLastChild();
        for (Node child = heading.getFirstChild(); child != null && child != last; child = child.getNext()) {
            write(child);
        }
        if (last != null) {
            BasedSequence chars = last.getChars();
            walk.text.write(chars.subSequence(0, chars.length() - marker.chars().length())
                    .trimEnd());
        }
        walk.rawHtml.leave(entered);
    }

    private void write(Node node) {
        switch (NodeKind.of(node)) {
            case TEXT, WHITE_SPACE, ENTITY -> walk.text.write(node.getChars());
            case SOFT_BREAK -> lineBreak("\n");
            case HARD_BREAK -> lineBreak("<br>\n");
            case CODE -> code((Code) node);
            case EMPHASIS -> wrapped(node, "em");
            case STRONG -> wrapped(node, "strong");
            case STRIKETHROUGH -> wrapped(node, "del");
            case LINK, LINK_REFERENCE, IMAGE, IMAGE_REFERENCE, AUTO_LINK, MAIL_LINK -> walk.links.write(node);
            case HTML_INLINE, HTML_INLINE_COMMENT -> walk.rawHtml.inline(node);
            case FOOTNOTE -> footnote((Footnote) node);
            case TEXT_DIRECTIVE -> walk.textDirectives.write((TextDirective) node);
            case CITATION -> citation((Citation) node);
            default -> other(node);
        }
    }

    private void other(Node node) {
        if (node.hasChildren()) {
            children(node);
        } else {
            walk.text.write(node.getChars());
        }
    }

    private void lineBreak(String html) {
        body.html.append(html);
        walk.text.beginLine();
    }

    private void wrapped(Node node, String tag) {
        body.html.append('<').append(tag).append('>');
        children(node);
        body.html.append("</").append(tag).append('>');
    }

    private void code(Code node) {
        body.html.append("<code>");
        CodeText.appendSpan(body.html, node.getText(), node.getParent() instanceof TableCell);
        body.html.append("</code>");
    }

    private void footnote(Footnote node) {
        FootnoteBlock definition = node.getFootnoteBlock();
        if (definition == null) {
            walk.report(
                    DiagnosticCode.MARKDOWN_UNKNOWN_FOOTNOTE,
                    node.getChars(),
                    "no footnote is called \"" + node.getText() + "\"",
                    "add a line that begins with \"[^" + node.getText() + "]:\"");
            walk.text.write(node.getChars());
            return;
        }
        FootnoteNumbers numbers = walk.footnotes;
        int reference = numbers.refer(definition);
        body.html
                .append(PlainText.FOOTNOTE_REFERENCE)
                .append("<a href=\"#")
                .append(numbers.anchor(definition))
                .append("\" id=\"")
                .append(numbers.referenceAnchor(definition, reference))
                .append("\" role=\"doc-noteref\">")
                .append(numbers.number(definition))
                .append("</a></sup>");
    }

    private void citation(Citation node) {
        SourceSpan span = walk.places.of(node);
        if (walk.links.inLink()) {
            walk.report(
                    DiagnosticCode.DIRECTIVE_MISPLACED,
                    span,
                    "a citation stands in the words of a link",
                    "put it behind the link");
            return;
        }
        List<CitedReference> references = new ArrayList<>();
        for (Citation.Item item : node.items()) {
            references.add(
                    new CitedReference(item.key().toString(), item.locator().unescape(), walk.places.of(item.key())));
        }
        int place = body.length();
        body.mention(new Mention(Mention.Kind.CITATION, place, place, span, "", span, references, null, List.of()));
    }
}
