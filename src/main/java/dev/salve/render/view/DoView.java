package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * What to do.
 *
 * @param id the heading's anchor
 * @param headingLevel 2 to 6
 * @param heading the author's words, or the generator's
 * @param items in order
 */
public record DoView(String id, int headingLevel, Html heading, List<Html> items) implements ComponentView {

    @Override
    public String template() {
        return "do";
    }
}
