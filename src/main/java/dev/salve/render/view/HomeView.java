package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param title its heading
 * @param lead the text under the heading, or null
 * @param path the first section, if it is a heading and a list of links and nothing else, or null; it is not in
 *     {@code sections}
 * @param treatments what the site explains
 * @param sections the rest of the text
 * @param questions some questions that the site answers; may be empty
 * @param review who answers for it
 * @param references those cited
 */
public record HomeView(
        String title,
        @Nullable Html lead,
        @Nullable SectionView path,
        List<Treatment> treatments,
        List<SectionView> sections,
        List<LinkView> questions,
        @Nullable ReviewView review,
        List<ReferenceView> references)
        implements ContentView {

    /**
     * A treatment in a list.
     *
     * @param title its name
     * @param href its page
     * @param summary what it is, in a sentence or two
     * @param size how many pages there are on it, in words: 11 pages
     */
    public record Treatment(String title, String href, Html summary, String size) {}

    @Override
    public String template() {
        return "home";
    }
}
