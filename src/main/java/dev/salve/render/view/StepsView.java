package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * Things to do one after the other.
 *
 * @param items in order
 */
public record StepsView(List<Html> items) implements ComponentView {

    @Override
    public String template() {
        return "steps";
    }
}
