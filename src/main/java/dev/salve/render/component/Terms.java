package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.render.view.TermView;

/** The view of a term where it is explained. */
final class Terms {
    private static final String CLOSING = ".,;:!?)]”’…";
    private static final String WORD_JOINER = "\u2060";

    private Terms() {}

    /**
     * What goes between a term and the text behind it: a term is a button, after which a line may end, and a full stop
     * must not start the next one.
     */
    static String glue(String html, int end) {
        return end < html.length() && CLOSING.indexOf(html.charAt(end)) >= 0 ? WORD_JOINER : "";
    }

    static TermView view(BodyRenderer renderer, Html words, GlossaryTerm term) {
        String href = renderer.glossaryHref(term.id());
        return new TermView(
                "s-term-" + term.id(),
                words,
                term.term().value(),
                renderer.html(term.definition()),
                href == null ? "#s-main" : href);
    }
}
