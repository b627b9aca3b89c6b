package dev.salve.render.component;

import dev.salve.model.content.Benefits;
import dev.salve.render.view.BenefitsView;
import java.util.ArrayList;
import java.util.List;

/** What may get better, each beside its main risk. */
final class BenefitViews {
    private BenefitViews() {}

    static BenefitsView view(Placed placed) {
        List<BenefitsView.Benefit> benefits = new ArrayList<>();
        for (Benefits.Benefit item : placed.data(Benefits.class).items()) {
            Benefits.Evidence evidence = item.evidence();
            benefits.add(new BenefitsView.Benefit(
                    placed.newAnchor("benefit"),
                    item.name(),
                    evidence.word(),
                    placed.language().word("evidence." + evidence.word()),
                    evidence.grade(),
                    placed.cited(item.text(), item.sources()),
                    placed.htmlOrEmpty(item.mainRisk())));
        }
        return new BenefitsView(placed.upperHeadingLevel(), benefits);
    }
}
