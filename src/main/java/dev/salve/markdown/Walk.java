package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** One walk over one parsed tree: the body that grows, and the writers that share it. */
final class Walk {
    final Document document;
    final String base;
    final Places places;
    final Dialect dialect;
    final MarkdownLimits limits;
    final Diagnostics diagnostics;
    final HeadingIds ids;
    final FootnoteNumbers footnotes;
    final BodyBuilder body;
    final RawHtml rawHtml;
    final TextWriter text;
    final LinkWriter links;
    final TextDirectiveWriter textDirectives;
    final InlineWriter inlines;
    final BlockWriter blocks;
    final boolean label;

    /** {@code base} is the text that the tree's offsets count in. */
    Walk(
            Document document,
            String base,
            Places places,
            Dialect dialect,
            MarkdownLimits limits,
            Diagnostics diagnostics) {
        this.document = document;
        this.base = base;
        this.places = places;
        this.dialect = dialect;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.ids = new HeadingIds();
        this.footnotes = new FootnoteNumbers(places.file());
        this.label = false;
        this.body = new BodyBuilder(limits.maxHtml());
        this.rawHtml = dialect.rawHtml().apply(this);
        this.text = new TextWriter(base, places, body);
        this.links = new LinkWriter(this);
        this.textDirectives = new TextDirectiveWriter(this);
        this.inlines = new InlineWriter(this);
        this.blocks = new BlockWriter(this);
    }

    /** A walk over a label of a component in {@code around}, which makes a body of its own. */
    private Walk(Walk around) {
        this.document = around.document;
        this.base = around.base;
        this.places = around.places;
        this.dialect = around.dialect;
        this.limits = around.limits;
        this.diagnostics = around.diagnostics;
        this.ids = around.ids;
        this.footnotes = around.footnotes;
        this.label = true;
        this.body = new BodyBuilder(limits.maxHtml());
        this.rawHtml = dialect.rawHtml().apply(this);
        this.text = new TextWriter(base, places, body);
        this.links = new LinkWriter(this);
        this.textDirectives = new TextDirectiveWriter(this);
        this.inlines = new InlineWriter(this);
        this.blocks = new BlockWriter(this);
    }

    /** Writes a component's label, in which no term is linked. */
    MarkdownBody label(Node node) {
        Walk walk = new Walk(this);
        walk.body.runs.close();
        walk.inlines.children(node);
        return walk.body.build(places.where());
    }

    void report(DiagnosticCode code, BasedSequence where, String message, @Nullable String hint) {
        report(code, places.of(where), message, hint);
    }

    void report(DiagnosticCode code, SourceSpan where, String message, @Nullable String hint) {
        diagnostics.report(code, where, message, hint);
    }

    /** Writes an article's blocks, footnotes last. */
    MarkdownBody body() {
        ids.reserveWritten(document, this);
        blocks.children(document);
        blocks.footnotes();
        return body.build(places.where());
    }

    /** Writes the running text of a single value; an empty line in it counts as a space. */
    MarkdownBody value() {
        for (Node paragraph = document.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
            body.line();
            inlines.children(paragraph);
        }
        return body.build(places.where());
    }
}
