package dev.salve.render.component;

import dev.salve.model.content.KeyFacts;
import dev.salve.render.view.KeyFactsView;
import java.util.List;

/** The main facts of a treatment. */
public final class KeyFactViews {
    private KeyFactViews() {}

    static KeyFactsView view(Placed placed) {
        return new KeyFactsView(facts(placed.data(KeyFacts.class), placed.renderer()));
    }

    /** The facts, for a page that shows them outside its text. */
    public static List<KeyFactsView.Fact> facts(KeyFacts facts, BodyRenderer renderer) {
        return facts.items().stream()
                .map(item -> new KeyFactsView.Fact(item.label(), renderer.html(item.text())))
                .toList();
    }
}
