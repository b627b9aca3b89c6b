package dev.salve.render.component;

import dev.salve.model.content.Suitability;
import dev.salve.render.view.SuitabilityView;
import java.util.ArrayList;
import java.util.List;

/** Who should not have a treatment, should wait, or should ask first. */
final class SuitabilityViews {
    private SuitabilityViews() {}

    static SuitabilityView view(Placed placed) {
        List<SuitabilityView.Group> groups = new ArrayList<>();
        for (Suitability.Level level : Suitability.Level.values()) {
            List<SuitabilityView.Entry> entries = placed.data(Suitability.class).items().stream()
                    .filter(item -> item.level() == level)
                    .map(item -> new SuitabilityView.Entry(
                            placed.newAnchor("suit"),
                            placed.html(item.who()),
                            placed.cited(placed.isBrief() ? null : item.why(), item.sources())))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new SuitabilityView.Group(
                        level.word(), placed.language().word("suitability." + level.word()), entries));
            }
        }
        return new SuitabilityView(placed.headingLevel(), groups);
    }
}
