package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * What may get better, each beside its main risk.
 *
 * @param headingLevel of each benefit's name, 2 to 5; the level below is used inside
 * @param benefits in order
 */
public record BenefitsView(int headingLevel, List<Benefit> benefits) implements ComponentView {

    /**
     * A possible benefit.
     *
     * @param id its anchor
     * @param name what may get better
     * @param evidence {@code strong}, {@code moderate}, {@code limited} or {@code none}
     * @param evidenceText the same in words
     * @param bars how many of three bars are filled, 0 to 3
     * @param text the benefit
     * @param mainRisk what may go wrong
     */
    public record Benefit(
            String id, String name, String evidence, String evidenceText, int bars, Html text, Html mainRisk) {}

    @Override
    public String template() {
        return "benefits";
    }
}
