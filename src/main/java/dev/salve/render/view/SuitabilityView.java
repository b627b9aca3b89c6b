package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * Who should not have a treatment, who should wait, and who should ask first.
 *
 * @param headingLevel of each level, 2 to 6
 * @param groups those that have entries, the strictest first
 */
public record SuitabilityView(int headingLevel, List<Group> groups) implements ComponentView {

    /**
     * Everybody to whom the same advice goes.
     *
     * @param level {@code never}, {@code wait} or {@code ask}
     * @param heading the advice
     * @param entries in order
     */
    public record Group(String level, String heading, List<Entry> entries) {}

    /**
     * Somebody, and the reason.
     *
     * @param id its anchor, by which a box to tick can name it
     * @param who whom it concerns
     * @param why the reason
     */
    public record Entry(String id, Html who, Html why) {}

    @Override
    public String template() {
        return "suitability";
    }
}
