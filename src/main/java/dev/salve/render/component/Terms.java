package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.render.view.TermView;

/** The view of a term where it is explained. */
final class Terms {
    private static final String CLOSING = ".,;:!?)]”’…";

    private Terms() {}

    /** Where the signs end that close a sentence or a bracket right behind a term; {@code from} where there are none. */
    static int closing(String html, int from, int to) {
        int end = from;
        while (end < to && CLOSING.indexOf(html.charAt(end)) >= 0) {
            end++;
        }
        return end;
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
