package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** One walk over one parsed tree: the body that grows, and the writers that share it. */
final class Walk {
    final Dialect dialect;
    final String base;
    final Places places;
    final Diagnostics diagnostics;
    final MarkdownLimits limits;
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
    Walk(Dialect dialect, String base, Places places, Diagnostics diagnostics, MarkdownLimits limits) {
        this(dialect, base, places, diagnostics, limits, new HeadingIds(), new FootnoteNumbers(places.file()), false);
    }

    private Walk(
            Dialect dialect,
            String base,
            Places places,
            Diagnostics diagnostics,
            MarkdownLimits limits,
            HeadingIds ids,
            FootnoteNumbers footnotes,
            boolean label) {
        this.dialect = dialect;
        this.base = base;
        this.places = places;
        this.diagnostics = diagnostics;
        this.limits = limits;
        this.ids = ids;
        this.footnotes = footnotes;
        this.label = label;
        this.body = new BodyBuilder(limits.maxHtml());
        this.rawHtml = dialect.rawHtml().apply(this);
        this.text = new TextWriter(base, places, body);
        this.links = new LinkWriter(this);
        this.textDirectives = new TextDirectiveWriter(this);
        this.inlines = new InlineWriter(this);
        this.blocks = new BlockWriter(this);
    }

    /** A walk over a component's label, which makes a body of its own. */
    Walk forLabel() {
        Walk walk = new Walk(dialect, base, places, diagnostics, limits, ids, footnotes, true);
        walk.body.runs.close();
        return walk;
    }

    void report(DiagnosticCode code, BasedSequence where, String message, @Nullable String hint) {
        report(code, places.of(where), message, hint);
    }

    void report(DiagnosticCode code, SourceSpan where, String message, @Nullable String hint) {
        diagnostics.report(code, where, message, hint);
    }

    /** Writes an article's blocks, footnotes last. */
    MarkdownBody body(Node document) {
        ids.reserveWritten(document, this);
        blocks.children(document);
        blocks.footnotes(document);
        return body.build(places.file());
    }

    /** Writes the running text of a single value; an empty line in it counts as a space. */
    MarkdownBody value(Node document) {
        for (Node paragraph = document.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
            body.line();
            inlines.children(paragraph);
        }
        return body.build(places.file());
    }
}
