package dev.salve.render.view;

import dev.salve.markdown.Html;
import org.jspecify.annotations.Nullable;

/**
 * A picture: a file, or a drawing that stands in the page itself.
 *
 * @param src the address of the file; null for a drawing
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 * @param alt what it shows; empty for decoration
 * @param describedBy the id of its long description, or null
 * @param svg the drawing; null for a file
 */
public record ImageView(
        @Nullable String src,
        int width,
        int height,
        String alt,
        @Nullable String describedBy,
        @Nullable Html svg) implements ComponentView {

    @Override
    public String template() {
        return "image";
    }
}
