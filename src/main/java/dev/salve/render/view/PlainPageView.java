package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page outside the treatments: about, privacy, contact.
 *
 * @param title its heading
 * @param lead the text under the heading, or null
 * @param contents the headings of the text; empty for a short one
 * @param body the text
 * @param more where it leads on; may be empty
 * @param review who answers for it, or null
 * @param references those cited
 */
public record PlainPageView(
        String title,
        @Nullable Html lead,
        List<LinkView> contents,
        Html body,
        List<LinkView> more,
        @Nullable ReviewView review,
        List<ReferenceView> references)
        implements ContentView {

    @Override
    public String template() {
        return "page";
    }
}
