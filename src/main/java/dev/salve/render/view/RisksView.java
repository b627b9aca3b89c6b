package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong, from common to rare.
 *
 * @param headingLevel of each group, 2 to 5; the level below is used inside
 * @param brief whether only names, what they are like and how often they happen are shown
 * @param groups those that have risks, the most common first
 * @param more where the full list stands, in the brief form; or null
 */
public record RisksView(
        int headingLevel,
        boolean brief,
        List<Group> groups,
        @Nullable LinkView more) implements ComponentView {

    /**
     * Risks that are about as common.
     *
     * @param group {@code common}, {@code uncommon} or {@code rare}
     * @param heading the same in words
     * @param risks in order
     */
    public record Group(String group, String heading, List<Risk> risks) {}

    /**
     * A risk.
     *
     * @param id its anchor
     * @param name what may go wrong
     * @param serious whether it is serious
     * @param text what it is like
     * @param frequency how often it happens, or null where nobody knows
     * @param share the same as people out of all, or null where it can't be drawn
     * @param lasts how long it lasts; empty in the brief form, or where nothing is written
     * @param whatToDo what to do about it; empty likewise
     */
    public record Risk(
            String id,
            String name,
            boolean serious,
            Html text,
            @Nullable Html frequency,
            @Nullable Share share,
            Html lasts,
            Html whatToDo) {}

    /**
     * How many of so many people, to be drawn as figures.
     *
     * @param least how many at least
     * @param most how many at most, equal to {@code least} where it is one number
     * @param of out of how many; 1 to 100
     */
    public record Share(int least, int most, int of) {}

    @Override
    public String template() {
        return "risks";
    }
}
