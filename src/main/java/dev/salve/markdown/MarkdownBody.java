package dev.salve.markdown;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.List;

/**
 * Text as parsing leaves it: finished HTML, and the places in it that linking resolves and rendering fills.
 *
 * <p>Two bodies are the same only if they are the same object.
 */
public final class MarkdownBody {
    private final SourceSpan span;
    private final String html;
    private final List<Mention> mentions;
    private final List<TextRun> openRuns;
    private final List<TextRun> closedRuns;
    private final List<Heading> headings;
    private final int words;

    public MarkdownBody(
            SourceSpan span,
            String html,
            List<Mention> mentions,
            List<TextRun> openRuns,
            List<TextRun> closedRuns,
            List<Heading> headings,
            int words) {
        this.span = span;
        this.html = html;
        this.mentions = List.copyOf(mentions);
        this.openRuns = List.copyOf(openRuns);
        this.closedRuns = List.copyOf(closedRuns);
        this.headings = List.copyOf(headings);
        this.words = words;
    }

    /** A body without text, for what could not be read. */
    public static MarkdownBody empty(SourceFile source) {
        return new MarkdownBody(source.whole(), "", List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** The file that it was read from. */
    public SourceFile source() {
        return span.file();
    }

    /** Where it is written, all of it; the whole file where it could not be read. */
    public SourceSpan span() {
        return span;
    }

    /** HTML of all that needs no other file; mentions say what goes where in it. */
    public String html() {
        return html;
    }

    /** All mentions, sorted by start, an outer one before what it holds. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The runs of words in which a term may be linked, in reading order. */
    public List<TextRun> openRuns() {
        return openRuns;
    }

    /** The runs of words in which no term may be linked: in headings, links and quotations, in reading order. */
    public List<TextRun> closedRuns() {
        return closedRuns;
    }

    /** Its headings in reading order, those of components not included. */
    public List<Heading> headings() {
        return headings;
    }

    /** How many words it has, for the reading time. */
    public int words() {
        return words;
    }

    public boolean isEmpty() {
        return html.isEmpty() && mentions.isEmpty();
    }

    /** Its words without markup; mentions that print something of their own, such as facts, are left out. */
    public String plainText() {
        return PlainText.of(html, 0, html.length());
    }

    @Override
    public String toString() {
        return source().path() + ": " + plainText();
    }
}
