package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * <p>The search documents are JSON: {@code {"documents": [{"href": …, "title": …, "kind": …, "place": …, "summary": …,
 * "headings": …, "aliases": …}]}}, all of them texts in the page's language. {@code href} starts at the site's root,
 * {@code kind} is a word to show (page, question, term), {@code place} says where it stands; both may be absent, as may
 * {@code summary}, {@code headings} and {@code aliases}.
 *
 * @param title its heading
 * @param lead the text under the heading, or null
 * @param documentsHref the address of the search documents
 * @param otherWays other ways to find something: glossary, questions, treatments
 */
public record SearchView(String title, @Nullable Html lead, String documentsHref, List<LinkView> otherWays)
        implements ContentView {

    @Override
    public String template() {
        return "search";
    }
}
