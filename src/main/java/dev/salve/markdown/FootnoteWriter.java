package dev.salve.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Node;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.List;

/** Writes the footnotes that are referred to, below everything else. */
final class FootnoteWriter {
    private final Walk walk;
    private final BlockWriter blocks;
    private final BodyBuilder body;

    FootnoteWriter(Walk walk, BlockWriter blocks) {
        this.walk = walk;
        this.blocks = blocks;
        this.body = walk.body;
    }

    void write() {
        List<FootnoteBlock> footnotes = walk.footnotes.inOrder();
        if (!footnotes.isEmpty()) {
            body.line();
            body.html.append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
            // Grows while footnotes that refer to others are written.
            for (int i = 0; i < footnotes.size(); i++) {
                footnote(footnotes.get(i));
            }
            body.html.append("</ol>\n</section>\n");
        }
        reportUnused();
    }

    private void footnote(FootnoteBlock footnote) {
        FootnoteNumbers numbers = walk.footnotes;
        body.line();
        body.html.append("<li id=\"").append(numbers.anchor(footnote)).append("\">");
        Node last = footnote.getLastChild();
        for (Node child = footnote.getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                body.line();
                body.html.append("<p>");
                walk.text.breakWord();
                walk.inlines.children(child);
                backlink(numbers.referenceAnchor(footnote, 1));
                body.html.append("</p>\n");
            } else {
                blocks.write(child);
            }
        }
        if (!(last instanceof Paragraph)) {
            body.line();
            body.html.append("<p>");
            backlink(numbers.referenceAnchor(footnote, 1));
            body.html.append("</p>\n");
        }
        body.line();
        body.html.append("</li>\n");
    }

    private void backlink(String anchor) {
        body.html.append(" <a href=\"#").append(anchor).append("\" role=\"doc-backlink\">↩</a>");
    }

    private void reportUnused() {
        for (FootnoteBlock footnote :
                FootnoteExtension.FOOTNOTES.get(walk.document).values()) {
            if (!walk.footnotes.isReferred(footnote)) {
                walk.report(
                        DiagnosticCode.MARKDOWN_UNUSED_FOOTNOTE,
                        footnote.getOpeningMarker()
                                .baseSubSequence(
                                        footnote.getOpeningMarker().getStartOffset(),
                                        footnote.getClosingMarker().getEndOffset()),
                        "nothing refers to the footnote \"" + footnote.getText() + "\"",
                        "write \"[^" + footnote.getText() + "]\" in the text, or take the footnote out");
            }
        }
    }
}
