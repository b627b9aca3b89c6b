package dev.salve.model.site;

import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import dev.salve.model.content.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a page as a visitor reads them, without markup: facts filled in, shared parts in their places, the numbers of
 * citations left out. For whatever repeats a page's text elsewhere, such as search and structured data.
 */
public final class PageWords {
    private static final String NO_SPACE_BEFORE = ".,;:!?)]<";

    private final Site site;
    private final SitePage page;

    private PageWords(Site site, SitePage page) {
        this.site = site;
        this.page = page;
    }

    /** The words on a page. */
    public static PageWords of(Site site, SitePage page) {
        return new PageWords(site, page);
    }

    /** The words of a body. */
    public String of(MarkdownBody body) {
        StringBuilder html = new StringBuilder();
        appendAll(body, html);
        return PlainText.of(html.toString(), 0, html.length());
    }

    /** The words of a part of a body, given as a range of its HTML: what a component holds. */
    public String of(MarkdownBody body, int from, int to) {
        StringBuilder html = new StringBuilder();
        append(body, from, to, to - 1, html);
        return PlainText.of(html.toString(), 0, html.length());
    }

    /** The words of an answer. */
    public String answer(FaqEntry entry) {
        return of(entry.body(), entry.mention().htmlStart(), entry.mention().htmlEnd());
    }

    private void appendAll(MarkdownBody body, StringBuilder html) {
        append(body, 0, body.html().length(), body.html().length(), html);
    }

    /** Appends a range, and what the mentions stand for that start in it, at most at {@code last}. */
    private void append(MarkdownBody body, int from, int to, int last, StringBuilder html) {
        LinkedBody linked = page.text().body(body);
        List<Mention> mentions = body.mentions();
        int done = from;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.htmlStart() < from || mention.htmlStart() > last) {
                continue;
            }
            Resolution resolution = linked == null ? null : linked.resolution(i);
            if (mention.kind() == Mention.Kind.FACT) {
                html.append(body.html(), done, mention.htmlStart());
                Html.appendEscaped(html, fact(mention, resolution));
                done = mention.htmlEnd();
            } else if (mention.kind() == Mention.Kind.CITATION) {
                html.append(body.html(), done, mention.htmlStart());
                closeGap(html, body.html(), mention.htmlEnd());
                done = mention.htmlEnd();
            } else if (resolution instanceof Resolution.Part part) {
                html.append(body.html(), done, mention.htmlStart()).append('\n');
                appendAll(part.part().body(), html);
                html.append('\n');
                done = mention.htmlEnd();
            }
        }
        html.append(body.html(), done, to);
    }

    /** What a fact prints. A definition is on its page but not linked there, so its facts are looked up. */
    private String fact(Mention mention, @Nullable Resolution resolution) {
        Fact fact = resolution instanceof Resolution.Figure figure
                ? figure.fact()
                : site.library().fact(mention.target(), page.language().tag());
        return fact == null ? "" : fact.text().value();
    }

    /** Takes out the space before a citation where it would stand before a full stop. */
    private static void closeGap(StringBuilder html, String source, int next) {
        boolean nothingFollows = next >= source.length() || NO_SPACE_BEFORE.indexOf(source.charAt(next)) >= 0;
        if (nothingFollows && !html.isEmpty() && html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
    }
}
