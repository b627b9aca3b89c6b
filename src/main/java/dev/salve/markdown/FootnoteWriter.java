package dev.salve.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
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

    void write(Node document) {
        List<FootnoteBlock> footnotes = walk.footnotes.inOrder();
        if (footnotes.isEmpty()) {
            return;
        }
        body.line();
        body.html.append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < footnotes.size(); i++) {
            footnote(footnotes.get(i));
        }
        body.html.append("</ol>\n</section>\n");
    }

    private void footnote(FootnoteBlock footnote) {
        body.line();
        body.html.append("<li id=\"").append(walk.footnotes.anchor(footnote)).append("\">");
        blocks.children(footnote);
        body.line();
        body.html.append("</li>\n");
    }
}
