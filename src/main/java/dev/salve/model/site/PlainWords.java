package dev.salve.model.site;

import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import java.util.List;

/**
 * The words of a body as a visitor of a page reads them, without markup: facts filled in, shared parts in their places,
 * the numbers of citations left out. For whatever repeats a page's text elsewhere: search, feeds, structured data.
 */
public final class PlainWords {
    private static final String NO_SPACE_BEFORE = ".,;:!?)]<";

    private final LinkedText text;
    private final StringBuilder html = new StringBuilder();

    private PlainWords(LinkedText text) {
        this.text = text;
    }

    /** The words of a body that stands on the page of {@code text}. */
    public static String of(MarkdownBody body, LinkedText text) {
        PlainWords words = new PlainWords(text);
        words.appendAll(body);
        return words.plain();
    }

    /** The words of a part of a body, given as a range of its HTML: what a component holds. */
    public static String of(MarkdownBody body, int from, int to, LinkedText text) {
        PlainWords words = new PlainWords(text);
        words.append(body, from, to, Math.min(to, body.html().length() - 1));
        return words.plain();
    }

    private String plain() {
        return PlainText.of(html.toString(), 0, html.length());
    }

    private void appendAll(MarkdownBody body) {
        append(body, 0, body.html().length(), body.html().length());
    }

    /** Appends a range with the mentions that start in it, at most at {@code last}. */
    private void append(MarkdownBody body, int from, int to, int last) {
        LinkedBody linked = text.body(body);
        List<Mention> mentions = body.mentions();
        int done = from;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.htmlStart() < from || mention.htmlStart() > last) {
                continue;
            }
            Resolution resolution = linked == null ? null : linked.resolution(i);
            if (resolution instanceof Resolution.Figure figure) {
                html.append(body.html(), done, mention.htmlStart());
                Html.appendEscaped(html, figure.fact().text().value());
                done = mention.htmlEnd();
            } else if (resolution instanceof Resolution.Part part) {
                html.append(body.html(), done, mention.htmlStart()).append('\n');
                appendAll(part.part().body());
                html.append('\n');
                done = mention.htmlEnd();
            } else if (mention.kind() == Mention.Kind.CITATION) {
                html.append(body.html(), done, mention.htmlStart());
                closeGap(body.html(), mention.htmlEnd());
                done = mention.htmlEnd();
            }
        }
        html.append(body.html(), done, to);
    }

    /** Takes out the space before a citation where it would stand before a full stop. */
    private void closeGap(String source, int next) {
        boolean nothingFollows = next >= source.length() || NO_SPACE_BEFORE.indexOf(source.charAt(next)) >= 0;
        if (nothingFollows && !html.isEmpty() && html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
    }
}
