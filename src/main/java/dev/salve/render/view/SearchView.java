package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
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
