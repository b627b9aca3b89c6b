package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.render.view.TermView;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Explained terms as pages show them. The same term stands on many pages in the same words, and is filled into its
 * template once; called from several threads.
 */
public final class TermMarkup {
    private static final String CLOSING = ".,;:!?)]”’…";

    private final Map<Use, Html> known = new ConcurrentHashMap<>();

    /** All that markup depends on: the term in its language, the words that name it, and the way to the glossary. */
    private record Use(String language, String term, String words, String href) {}

    /** The markup for a term named by {@code words} on the page of {@code renderer}. */
    Html of(GlossaryTerm term, Html words, BodyRenderer renderer) {
        String glossary = renderer.glossaryHref(term.id());
        String href = glossary == null ? "#s-main" : glossary;
        Use use = new Use(renderer.language().tag(), term.id(), words.text(), href);
        Html markup = known.get(use);
        if (markup == null) {
            Html definition = renderer.html(term.definition());
            markup = renderer.template(
                    new TermView("s-term-" + term.id(), words, term.term().value(), definition, href));
            known.put(use, markup);
        }
        return markup;
    }

    /** Where the signs end that close a sentence or a bracket right behind a term; {@code from} where there are none. */
    static int closing(String html, int from, int to) {
        int end = from;
        while (end < to && CLOSING.indexOf(html.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
