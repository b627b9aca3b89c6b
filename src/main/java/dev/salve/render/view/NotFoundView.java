package dev.salve.render.view;

import java.util.List;

/**
 * What a visitor sees at an address that leads nowhere.
 *
 * @param title its heading
 * @param often pages that people often need
 */
public record NotFoundView(String title, List<LinkView> often) implements ContentView {

    @Override
    public String template() {
        return "not-found";
    }
}
