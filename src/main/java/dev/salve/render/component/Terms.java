package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.render.view.TermView;

/** The view of a term where it is explained. */
final class Terms {
    private Terms() {}

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
