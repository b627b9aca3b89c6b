package dev.salve.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the text cites its references.
 *
 * @param references in the order of their numbers
 */
public record CitationView(List<Reference> references) implements ComponentView {

    /**
     * One reference of a citation.
     *
     * @param id the anchor of this place, for the way back
     * @param number of the reference on this page
     * @param href its entry in the page's list: {@code #ref-1}
     * @param locator the page or section meant, or null
     */
    public record Reference(
            String id, String number, String href, @Nullable String locator) {}

    @Override
    public String template() {
        return "citation";
    }
}
