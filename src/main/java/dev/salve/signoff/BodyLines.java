package dev.salve.signoff;

import dev.salve.markdown.BlockElements;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Directive;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.TextRun;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.signoff.CanonicalLine.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one body into lines: facts, shared parts and data in their places; links, terms and the numbers of citations and
 * footnotes out. It reads nothing but the body's HTML and mentions, and none of what rules on language make of them, so
 * that a better rule never voids a signature.
 */
final class BodyLines {
    private static final String FOOTNOTE_NUMBER = "<sup class=\"footnote-ref\">";
    private static final String EMPTY_CELL = "empty cell";

    private final ArticleLines lines;
    private final MarkdownBody body;
    private final String html;
    private final Deque<Mention> boxes = new ArrayDeque<>();
    private final String marker;
    private LineText text = new LineText();
    private boolean heading;

    private BodyLines(ArticleLines lines, MarkdownBody body, String marker) {
        this.lines = lines;
        this.body = body;
        this.html = body.html();
        this.marker = marker;
    }

    /** Adds the lines of a body; {@code marker} stands before each of them, or is empty. */
    static void add(ArticleLines lines, MarkdownBody body, String marker) {
        new BodyLines(lines, body, marker).walk();
    }

    private void walk() {
        List<Mention> mentions = body.mentions();
        int mention = 0;
        int i = 0;
        while (i < html.length() || mention < mentions.size()) {
            while (!boxes.isEmpty() && boxes.element().htmlEnd() <= i) {
                close(boxes.pop());
            }
            if (mention < mentions.size() && mentions.get(mention).htmlStart() <= i) {
                enter(mention);
                mention++;
            } else if (i >= html.length()) {
                break;
            } else if (html.charAt(i) == '<') {
                i = tag(i);
            } else {
                i = character(i);
            }
        }
        endLine();
        while (!boxes.isEmpty()) {
            close(boxes.pop());
        }
    }

    private int character(int at) {
        int end = html.charAt(at) == '&' ? html.indexOf(';', at) : -1;
        char c = end < 0 ? html.charAt(at) : entity(html.charAt(at + 1));
        if (!text.isPlaced()) {
            text.writtenAt(sourceOf(at));
        }
        text.character(c);
        return end < 0 ? at + 1 : end + 1;
    }

    private static char entity(char second) {
        return switch (second) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'q' -> '"';
            default -> '&';
        };
    }

    /** Passes over a tag, and what it holds where that is no text; the index behind it. */
    private int tag(int at) {
        int end = html.indexOf('>', at) + 1;
        if (html.startsWith(FOOTNOTE_NUMBER, at)) {
            return html.indexOf("</sup>", at) + "</sup>".length();
        }
        if (html.startsWith("<a ", at) && html.substring(at, end).contains("role=\"doc-backlink\"")) {
            return html.indexOf("</a>", at) + "</a>".length();
        }
        String name = BlockElements.name(html, at);
        boolean closing = html.charAt(at + 1) == '/';
        if (name.equals("br")) {
            text.character(' ');
        } else if (BlockElements.include(name)) {
            if (closing && BlockElements.isCell(name) && text.isEmpty()) {
                lines.add(text.line(Kind.TEXT, EMPTY_CELL, body.span()));
            }
            endLine();
            heading = !closing && BlockElements.isHeading(name);
        }
        return end;
    }

    private void endLine() {
        if (!text.isEmpty()) {
            lines.add(text.line(heading ? Kind.HEADING : Kind.TEXT, marker, body.span()));
        }
        text = new LineText();
    }

    private void enter(int index) {
        Mention mention = body.mentions().get(index);
        LinkedBody linked = lines.page().text().body(body);
        Resolution resolution = linked == null ? null : linked.resolution(index);
        switch (mention.kind()) {
            case FACT -> {
                text.writtenAt(mention.span().start());
                text.fact(mention.target(), lines.fact(mention.target(), resolution));
            }
            case CITATION ->
                mention.citations().stream().map(CitedReference::key).forEach(text::citation);
            case IMAGE -> mention.attribute("alt").ifPresent(alt -> text.text(" [picture: " + alt + "] "));
            case COMPONENT -> {
                endLine();
                component(mention, resolution);
            }
            case LINK, TERM -> {}
        }
    }

    private void component(Mention mention, @Nullable Resolution resolution) {
        if (resolution instanceof Resolution.Part part) {
            lines.body(part.part().body(), "");
        } else if (resolution instanceof Resolution.Data data) {
            new DataLines(lines, data.brief()).add(data.block());
        } else if (mention.target().equals("figure")) {
            mention.attribute("alt").ifPresent(alt -> words("picture", alt, mention));
            mention.attribute("caption").ifPresent(caption -> words("caption", caption, mention));
            mention.attribute("description").ifPresent(description -> words("description", description, mention));
        } else if (mention.htmlEnd() > mention.htmlStart()) {
            open(mention);
            boxes.push(mention);
        }
    }

    private void open(Mention mention) {
        String kind = name(mention)
                + mention.attribute("level").map(level -> ", " + level).orElse("");
        Directive directive = mention.directive();
        MarkdownBody label = directive == null ? null : directive.label();
        LineText title = new LineText();
        if (label == null) {
            lines.add(title.line(Kind.BOX, kind, mention.span()));
        } else {
            lines.box(label, kind);
        }
    }

    private void close(Mention box) {
        endLine();
        lines.add(new LineText().line(Kind.END, "end of " + name(box), box.span()));
    }

    private static String name(Mention box) {
        return box.target().equals("dont") ? "do not" : box.target();
    }

    private void words(String kind, String words, Mention mention) {
        LineText line = new LineText();
        line.text(words);
        if (!line.isEmpty()) {
            lines.add(line.line(Kind.TEXT, kind, mention.span()));
        }
    }

    /** Where the character at {@code at} is written, or -1; an entity before it in the run shifts it a little. */
    private int sourceOf(int at) {
        int found = sourceIn(body.openRuns(), at);
        return found >= 0 ? found : sourceIn(body.closedRuns(), at);
    }

    private static int sourceIn(List<TextRun> runs, int at) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextRun run = runs.get(middle);
            if (run.htmlEnd() <= at) {
                low = middle + 1;
            } else if (run.htmlStart() > at) {
                high = middle - 1;
            } else {
                return run.sourceStart() < 0 ? -1 : run.sourceStart() + (at - run.htmlStart());
            }
        }
        return -1;
    }
}
