package dev.salve.render.view;

import dev.salve.markdown.Html;
import org.jspecify.annotations.Nullable;

/**
 * A picture with its caption.
 *
 * @param image the picture
 * @param caption its words, or null
 * @param description what opens below it, where it has a long description; or null
 */
public record FigureView(
        ImageView image, @Nullable Html caption, @Nullable Html description) implements ComponentView {

    @Override
    public String template() {
        return "figure";
    }
}
