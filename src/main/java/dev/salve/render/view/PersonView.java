package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes or reviews.
 *
 * @param title the name
 * @param role what they are, or null
 * @param registration with which body and under which number, or null
 * @param body more on them; may be empty
 * @param written the pages they wrote
 * @param reviewed the pages they reviewed
 */
public record PersonView(
        String title,
        @Nullable String role,
        @Nullable String registration,
        Html body,
        List<LinkView> written,
        List<LinkView> reviewed)
        implements ContentView {

    @Override
    public String template() {
        return "person";
    }
}
