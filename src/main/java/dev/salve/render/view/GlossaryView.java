package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All terms, by letter.
 *
 * @param title its heading
 * @param lead the text under the heading, or null
 * @param letters the alphabet; a letter without terms has no address
 * @param groups the terms by first letter
 */
public record GlossaryView(String title, @Nullable Html lead, List<LinkView> letters, List<Group> groups)
        implements ContentView {

    /**
     * The terms under one letter.
     *
     * @param id its anchor
     * @param letter as shown
     * @param terms in alphabetical order
     */
    public record Group(String id, String letter, List<Term> terms) {}

    /**
     * A term.
     *
     * @param id its anchor
     * @param name as shown
     * @param definition what it means
     * @param aliases other words for it
     * @param related other terms
     * @param usedIn the pages that use it
     */
    public record Term(
            String id,
            String name,
            Html definition,
            List<String> aliases,
            List<LinkView> related,
            List<LinkView> usedIn) {}

    @Override
    public String template() {
        return "glossary";
    }
}
