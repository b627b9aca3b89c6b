package dev.salve.render.view;

import dev.salve.markdown.Html;

/**
 * Text that opens on request.
 *
 * @param summary what always shows
 * @param body what opens
 */
public record DetailsView(Html summary, Html body) implements ComponentView {

    @Override
    public String template() {
        return "details";
    }
}
