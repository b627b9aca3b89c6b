package dev.salve.link;

import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Library;

/** The words of a body before it stands on any page: facts filled in, citations and markup left out. */
final class FilledWords {
    private FilledWords() {}

    /** All words of {@code body}, with the facts of a language. */
    static String of(MarkdownBody body, Library library, String language) {
        return of(body, 0, body.html().length(), library, language);
    }

    /** The words of a part of {@code body}'s HTML, with the facts of a language. */
    static String of(MarkdownBody body, int from, int to, Library library, String language) {
        StringBuilder html = new StringBuilder(to - from + 32);
        int done = from;
        for (Mention mention : body.mentions()) {
            if (mention.kind() != Mention.Kind.FACT || mention.htmlStart() < done || mention.htmlStart() > to) {
                continue;
            }
            html.append(body.html(), done, mention.htmlStart());
            Fact fact = library.fact(mention.target(), language);
            Html.appendEscaped(html, fact == null ? "" : fact.text().value());
            done = mention.htmlStart();
        }
        html.append(body.html(), done, to);
        return PlainText.of(html.toString(), 0, html.length());
    }
}
