package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * The main facts of a treatment.
 *
 * @param facts in order
 */
public record KeyFactsView(List<Fact> facts) implements ComponentView {

    /**
     * A fact.
     *
     * @param label what it is about
     * @param text the fact
     */
    public record Fact(String label, Html text) {}

    @Override
    public String template() {
        return "key-facts";
    }
}
